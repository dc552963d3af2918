import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.printing import WordsRefused, print_sheet, print_signs
from storytelling.plaques.studio.sheets import MARKS, PAPERS, sheet_of, smallest_paper
from tests.storytelling.plaques.studio.samples import rastered, sign

LABEL, WALL = FORMATS["label"], FORMATS["wall"]
DARK = 200


@given(st.sampled_from(list(FORMATS.values())), st.sampled_from(list(PAPERS)))
def test_no_sign_leaves_the_paper_or_lies_in_the_marks_of_another(form, paper):
    sheet = sheet_of(form, paper)
    if sheet is None:
        return
    for number, (left, top) in enumerate(sheet.places):
        assert min(left, top) >= MARKS / 2
        assert left + form.width <= sheet.width - MARKS / 2
        assert top + form.height <= sheet.height - MARKS / 2
        for other_left, other_top in sheet.places[:number]:
            apart = max(
                abs(left - other_left) - form.width,
                abs(top - other_top) - form.height,
            )
            assert apart >= MARKS


@pytest.mark.parametrize(
    ("name", "paper", "places"),
    [("label", "a4", 6), ("card", "a4", 2), ("wall", "a3", 1), ("large", "a2", 1)],
)
def test_the_smallest_paper_holds_so_many(name, paper, places):
    form = FORMATS[name]

    assert smallest_paper(form) == paper
    assert len(sheet_of(form, paper).places) == places


def test_a_sheet_is_begun_when_the_last_is_full():
    assert len(PdfDocument(print_sheet([sign(LABEL)] * 7, LABEL))) == 2


def test_the_marks_stand_at_the_corners_of_each_sign_and_outside_it():
    sheet = sheet_of(LABEL, "a4")
    picture = rastered(print_sheet([sign(LABEL)], LABEL), 150)
    left, top = (at * 150 / 25.4 for at in sheet.places[0])
    side = LABEL.width * 150 / 25.4

    for x in (left, left + side):
        for y in (top - 15, top + side + 15):
            assert picture.crop((int(x) - 2, int(y), int(x) + 3, int(y) + 2)).getextrema()[0] < DARK
    assert picture.crop((0, 0, int(left - 30), picture.height)).getextrema()[0] == 255


def test_a_wall_sign_has_no_room_on_a4_with_its_marks():
    with pytest.raises(WordsRefused) as caught:
        print_sheet([sign(WALL)], WALL, "a4")
    assert (caught.value.reason, caught.value.found) == ("paper", "a4")


def test_alone_each_sign_has_a_page_of_its_size():
    document = PdfDocument(print_signs([sign(WALL)] * 3, WALL))

    assert len(document) == 3
    width, height = document[0].get_size()
    assert [width / 72 * 25.4, height / 72 * 25.4] == pytest.approx([200, 280], abs=0.1)
