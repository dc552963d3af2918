from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueReport

pytestmark = pytest.mark.django_db

LONG_AGO = date(2025, 1, 1)


def listing(client, **asked):
    return client.get(reverse("wagtailsnippets_plaques_plaque:list"), asked).text


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed", street="Jalan Sutomo", installed_on=LONG_AGO)


@pytest.fixture
def other(market):
    today = timezone.localdate()
    return issue_plaque(market, state="damaged", material="stone", last_verified_on=today)


@pytest.mark.parametrize(
    "asked",
    [
        {"state": "installed"},
        {"street": "Jalan Sutomo"},
        {"verified_before": "2026-01-01"},
        {"q": "sutomo"},
    ],
)
def test_signs_are_filtered_and_found(editor_client, plaque, other, asked):
    page = listing(editor_client, **asked)

    assert plaque.code in page
    assert other.code not in page


def test_signs_are_filtered_by_whether_their_page_can_be_read(editor_client, plaque, other, story):
    story.unpublish()

    page = listing(editor_client, readable="false")
    assert plaque.code in page
    assert other.code not in page
    assert other.code in listing(editor_client, readable="true")


def test_the_list_asks_as_often_for_many_signs_as_for_few(editor_client, plaque, story):
    listing(editor_client)
    with CaptureQueriesContext(connection) as few:
        listing(editor_client)
    for _number in range(12):
        issue_plaque(story, street="Jalan Sutomo")
    with CaptureQueriesContext(connection) as many:
        listing(editor_client)

    assert len(many) == len(few)


def test_many_signs_get_a_state_at_once(editor_client, plaque, other):
    address = reverse("wagtail_bulk_action", args=["plaques", "plaque", "set_state"])
    address += f"?id={plaque.pk}&id={other.pk}"
    assert plaque.code in editor_client.get(address).text

    editor_client.post(address, {"state": "installed", "on": "2026-02-10"})

    assert set(Plaque.objects.values_list("state", "installed_on")) == {("installed", date(2026, 2, 10))}
    assert plaque.events.filter(deed="state", by__username="editor").exists()


def test_a_day_to_come_is_no_day_of_installation(editor_client, plaque):
    address = reverse("wagtail_bulk_action", args=["plaques", "plaque", "set_state"]) + f"?id={plaque.pk}"
    to_come = timezone.localdate() + timedelta(days=2)
    answer = editor_client.post(address, {"state": "retired", "on": to_come.isoformat()})

    assert answer.context["form"].errors["on"]
    assert Plaque.objects.get().state == "installed"


def test_the_history_stands_on_the_form_of_the_sign(editor_client, plaque):
    page = editor_client.get(reverse("wagtailsnippets_plaques_plaque:edit", args=[plaque.pk])).text

    assert "didaftarkan" in page


@pytest.mark.parametrize(
    ("name", "shown"), [("not-verified", "plaque"), ("damaged", "other"), ("page-gone", None)]
)
def test_monday_lists(editor_client, plaque, other, name, shown):
    page = editor_client.get(reverse(f"plaques_{name}")).text

    assert (plaque.code in page) == (shown == "plaque")
    assert (other.code in page) == (shown == "other")


def test_a_sign_whose_page_cannot_be_read_is_on_its_list(editor_client, plaque, story):
    story.unpublish()

    assert plaque.code in editor_client.get(reverse("plaques_page-gone")).text


def test_places_without_a_sign_are_listed(editor_client, plaque, story, market):
    page = editor_client.get(reverse("plaques_without-sign")).text

    assert "Pasar Badung" in page
    assert "Pura Maospahit" not in page


def test_a_monday_list_is_exported(editor_client, plaque):
    Plaque.objects.update(street="=HYPERLINK()")
    answer = editor_client.get(reverse("plaques_not-verified"), {"export": "csv"})
    table = b"".join(answer.streaming_content).decode()

    assert plaque.code in table
    assert "'=HYPERLINK()" in table


def test_the_desk_counts_what_wants_doing(editor_client, plaque, other):
    page = editor_client.get(reverse("wagtailadmin_home")).text

    assert reverse("plaques_damaged") in page
    assert reverse("plaques_not-verified") in page


def test_who_has_nothing_to_do_with_signs_sees_no_lists(client, django_user_model, plaque):
    user = django_user_model.objects.create_user("pasar", password="a-long-password")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    assert reverse("plaques_damaged") not in client.get(reverse("wagtailadmin_home")).text
    assert client.get(reverse("plaques_damaged")).status_code == 302
    assert client.get(reverse("plaques_map")).status_code == 302


def test_map_and_list_say_the_same(editor_client, plaque, other):
    page = editor_client.get(reverse("plaques_map"))

    points = [feature["properties"] for feature in page.context["drawn"]["features"]]
    assert [point["code"] for point in points if point["kind"] == "sign"] == [plaque.code]
    assert other.code in page.text
    assert "//" not in page.text.split("<sign-map")[1].split("</sign-map>")[0]


def test_signs_with_open_reports_are_listed_until_they_are_answered(editor_client, plaque, other):
    report = PlaqueReport.objects.create(plaque=plaque, wrong="damaged")
    for page in (
        editor_client.get(reverse("plaques_reported")).text,
        listing(editor_client, reported="true"),
    ):
        assert plaque.code in page
        assert other.code not in page

    report.state = "done"
    report.save()

    assert plaque.code not in editor_client.get(reverse("plaques_reported")).text
    assert plaque.code in listing(editor_client, reported="false")
