"""Many signs in one print: those that were chosen in the register, and those of a trail."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdfium2 import PdfDocument

from riverwalk.wagtail_hooks import signs_of_a_trail
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from tests.storytelling.plaques.studio.answers import bulk, payload, read, refusals, trail_print, words_of
from tests.storytelling.plaques.studio.samples import rastered


def test_a_selection_is_one_pdf_with_crop_marks(editor_client, plaque, far):
    assert plaque.code in editor_client.get(bulk(plaque, far)).text
    answer = editor_client.post(bulk(plaque, far), {"format": "label"})

    assert answer.headers["Content-Type"] == "application/pdf"
    [page] = PdfDocument(answer.content)
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]
    assert sorted(read(rastered(answer.content))) == sorted([payload(plaque), payload(far)])


def test_each_sign_may_have_a_page_of_its_own(editor_client, plaque, far):
    answer = editor_client.post(bulk(plaque, far), {"format": "card", "paper": "alone"})

    assert len(PdfDocument(answer.content)) == 2


def test_the_format_offered_for_a_selection_does_for_all(editor_client, plaque, far):
    assert editor_client.get(bulk(plaque)).context["form"].initial["format"] == "wall"
    assert editor_client.get(bulk(plaque, far)).context["form"].initial["format"] == "large"


def test_one_that_cannot_be_printed_is_named_and_nothing_is(editor_client, plaque, far):
    answer = editor_client.post(bulk(plaque, far), {"format": "wall"})

    assert answer.headers["Content-Type"].startswith("text/html")
    told = refusals(answer)
    assert far.code in told
    assert plaque.code not in told
    assert "Plakat dinding besar" in told


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"format": "wall", "paper": "a4"}, "A3"),
        ({"format": "poster"}, None),
        ({}, None),
        ({"format": "wall", "paper": "a9"}, None),
    ],
)
def test_a_paper_or_format_that_will_not_do_is_refused(editor_client, plaque, sent, words):
    answer = editor_client.post(bulk(plaque), sent)

    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert words is None or words in refusals(answer)


def test_a_name_without_room_is_told_with_its_code(editor_client, plaque, story):
    story.title = "A" * 100
    story.save()

    told = refusals(editor_client.post(bulk(plaque), {"format": "label"}))
    assert plaque.code in told


def test_more_than_a_hundred_are_refused_with_their_number(editor_client, story):
    signs = [issue_plaque(story) for _number in range(101)]

    assert "101" in refusals(editor_client.post(bulk(*signs), {"format": "label"}))


def test_many_signs_ask_no_more_than_one(editor_client, plaque, story):
    def asked(*signs):
        with CaptureQueriesContext(connection) as queries:
            assert (
                editor_client.post(bulk(*signs), {"format": "label"}).headers["Content-Type"]
                == "application/pdf"
            )
        return len(queries)

    asked(plaque)
    assert asked(*(issue_plaque(story) for _number in range(12))) == asked(plaque)


# A trail


def test_a_trail_is_printed_in_the_order_of_its_stops(editor_client, trail, signs_of_trail):
    answer = editor_client.get(trail_print(trail), {"format": "card", "paper": "alone"})

    pages = [words_of(answer.content, number) for number in range(len(PdfDocument(answer.content)))]
    assert len(pages) == 2
    for page, name, stop in zip(pages, ("first", "second"), "12", strict=True):
        assert signs_of_trail[name].code in page
        assert f" {stop} " in f" {page} "


def test_the_page_of_a_trail_lists_its_signs_and_the_stops_without_one(editor_client, trail, signs_of_trail):
    answer = editor_client.get(trail_print(trail))

    assert [plaque.code for _stop, plaque in answer.context["rows"]] == [
        signs_of_trail["first"].code,
        signs_of_trail["second"].code,
    ]
    assert answer.context["trail"].without == ["Puri Satria"]


def test_a_trail_without_signs_says_so(editor_client, trail):
    answer = editor_client.get(trail_print(trail))

    assert answer.status_code == 200
    assert "Print as PDF" not in answer.text
    assert (
        editor_client.get(trail_print(trail), {"format": "card"})
        .headers["Content-Type"]
        .startswith("text/html")
    )


def test_what_is_no_trail_is_not_found(editor_client, story):
    assert editor_client.get(trail_print(story)).status_code == 404


def test_the_trail_and_the_register_lead_to_the_print(editor_client, trail, signs_of_trail):
    edit = reverse("wagtailadmin_pages:edit", args=[trail.pk])
    listing = reverse("wagtailadmin_explore", args=[trail.get_parent().pk])
    register = reverse(Plaque.snippet_viewset.get_url_name("list")) + f"?trail_key={trail.translation_key}"

    for address in (edit, listing, register):
        assert trail_print(trail) in editor_client.get(address).text


def test_who_does_not_see_the_register_is_not_offered_the_print(trail, django_user_model):
    stranger = django_user_model.objects.create_user("tamu", password="a-long-password")

    assert list(signs_of_a_trail(trail, stranger)) == []
