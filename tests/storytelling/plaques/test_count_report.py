from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueCount
from tests import factories

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
LAST_MONTH = TODAY.replace(day=1) - timedelta(days=1)


def opened(plaque, times, day=TODAY, language="id", way="scan"):
    PlaqueCount.objects.create(plaque=plaque, day=day, language=language, way=way, times=times)


@pytest.fixture
def plaque(story, heritage_index):
    return issue_plaque(story, state="installed", trail_key=heritage_index.translation_key)


@pytest.fixture
def other(market):
    return issue_plaque(market, state="installed")


def charts(client, **asked):
    """By heading: each name with its number, and how long its bar is drawn."""
    page = BeautifulSoup(client.get(reverse("plaques_counts"), asked).content, "html.parser")
    found = {}
    for section in page.select(".count-charts section"):
        rows = {}
        for row in section.select("tbody tr"):
            number = int(row.select_one(".count-times").text)
            rows[row.th.text.strip()] = (number, int(row.select_one("rect")["width"]))
        found[section.h2.text] = rows
    return found


@pytest.fixture
def desk(editor_client, editor):
    """The desk in English."""
    UserProfile.objects.update_or_create(user=editor, defaults={"preferred_language": "en"})
    return editor_client


def test_openings_are_summed_by_month_language_way_trail_and_sign(desk, plaque, other, heritage_index):
    opened(plaque, 6)
    opened(plaque, 2, language="en", way="typed")
    opened(other, 2, day=LAST_MONTH, way="link")
    found = charts(desk)

    assert list(found) == ["By month", "By language", "By way", "By trail", "By sign"]
    assert list(found["By month"].values())[-2:] == [(2, 25), (8, 100)]
    assert found["By language"] == {"Bahasa Indonesia": (8, 100), "English": (2, 25)}
    assert found["By way"] == {"scanned": (6, 100), "code typed": (2, 33), "link followed": (2, 33)}
    assert found["By trail"] == {heritage_index.title: (8, 100), "on no trail": (2, 25)}
    assert found["By sign"] == {str(plaque): (8, 100), str(other): (2, 25)}


def test_each_bar_is_drawn_beside_its_number_and_for_the_eye_alone(desk, plaque):
    opened(plaque, 200)
    opened(plaque, 1, day=LAST_MONTH)
    page = desk.get(reverse("plaques_counts"))

    assert list(charts(desk)["By month"].values())[-2:] == [(1, 1), (200, 100)]  # one is not drawn as none
    drawings = BeautifulSoup(page.content, "html.parser").select(".count-charts svg")
    assert drawings
    assert all(drawing["aria-hidden"] == "true" for drawing in drawings)
    assert not [tag for tag in drawings if tag.find(style=True) or tag.get("style")]


def test_counts_are_narrowed_by_sign_trail_language_way_and_month(desk, plaque, other, heritage_index):
    opened(plaque, 6)
    opened(other, 3, language="en", way="link", day=LAST_MONTH)
    last = LAST_MONTH.replace(day=1).isoformat()

    for asked, sign, times in [
        ({"sign": plaque.pk}, plaque, 6),
        ({"trail": str(heritage_index.translation_key)}, plaque, 6),
        ({"language": "en"}, other, 3),
        ({"way": "link"}, other, 3),
        ({"until": last}, other, 3),
        ({"since": TODAY.replace(day=1).isoformat()}, plaque, 6),
    ]:
        found = charts(desk, **asked)
        assert found["By sign"][str(sign)][0] == times, asked
        assert sum(number for number, _share in found["By month"].values()) == times, asked


def test_a_sign_that_hangs_and_is_never_opened_is_named(desk, plaque, other, story):
    planned = issue_plaque(story)
    opened(plaque, 1)
    found = charts(desk)["By sign"]

    assert found[str(other)] == (0, 0)
    assert str(planned) not in found


def test_twelve_months_are_shown_unless_more_are_asked_for(desk, plaque):
    opened(plaque, 4, day=date(TODAY.year - 2, 1, 5))

    assert len(charts(desk)["By month"]) == 12
    assert not charts(desk)["By language"]
    found = charts(desk, since=f"{TODAY.year - 2}-01-01")["By month"]
    assert len(found) == 24 + TODAY.month
    assert next(iter(found.values())) == (4, 100)


@pytest.mark.parametrize(
    "asked",
    [
        {"since": "yesterday"},
        {"sign": "999999"},
        {"trail": "x' OR 1=1"},
        {"language": "xx"},
        {"since": TODAY.replace(day=1).isoformat(), "until": LAST_MONTH.replace(day=1).isoformat()},
    ],
)
def test_what_makes_no_sense_is_said_and_the_rest_is_shown(desk, plaque, asked):
    opened(plaque, 4)
    opened(plaque, 1, day=LAST_MONTH)
    answer = desk.get(reverse("plaques_counts"), asked)

    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert charts(desk, **asked)["By sign"][str(plaque)][0] > 0


def test_a_city_without_counts_says_so(desk, db):
    answer = desk.get(reverse("plaques_counts"))

    assert answer.status_code == 200
    assert "Nothing was counted." in answer.text


def test_only_who_may_see_signs_sees_counts(client, django_user_model, plaque):
    user = django_user_model.objects.create_user("writer", password="a-long-password")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    address = reverse("plaques_counts")
    assert client.get(address).status_code == 302
    assert address not in client.get(reverse("wagtailadmin_home")).text

    user.user_permissions.add(Permission.objects.get(codename="view_plaque"))
    assert client.get(address).status_code == 200


def test_the_desk_asks_as_often_for_many_signs_as_for_few(
    desk, plaque, heritage_index, django_assert_num_queries
):
    opened(plaque, 1)
    desk.get(reverse("plaques_counts"))
    with django_assert_num_queries(16) as asked:
        desk.get(reverse("plaques_counts"))
    for _number in range(5):
        sign = issue_plaque(factories.add_story(heritage_index), state="installed")
        opened(sign, 3)
    with django_assert_num_queries(len(asked)):
        desk.get(reverse("plaques_counts"))


def test_the_desk_speaks_indonesian(editor_client, plaque):
    opened(plaque, 1)
    page = editor_client.get(reverse("plaques_counts")).text

    assert "Per bulan" in page
    assert "Dibuka 1 kali" in page
