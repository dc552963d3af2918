"""Nothing runs over the edge or into the white around the square: it is set smaller, or refused."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.printing import WordsRefused, print_signs
from tests.storytelling.plaques.studio.samples import HOST, KINDS, LONG, rastered, sign

LABEL, CARD, WALL = FORMATS["label"], FORMATS["card"], FORMATS["wall"]
PPI = 150
every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
every_kind = pytest.mark.parametrize("said", KINDS.values(), ids=KINDS)
# 25, 29 and 33 modules
every_symbol = pytest.mark.parametrize(
    ("host", "exposed"), [("cerita.go.id", False), (HOST, False), (HOST, True)], ids=["25", "29", "33"]
)


def darkest(picture, box) -> int:
    return picture.crop(tuple(map(round, box))).getextrema()[0]


def assert_sound(one, form):
    """White on all four sides of the square and along both edges, and no letter under the square."""
    printed = print_signs([one], form)
    picture = rastered(printed, PPI)
    [found] = zxingcpp.read_barcodes(picture)
    left, top = found.position.top_left.x, found.position.top_left.y
    right, bottom = found.position.bottom_right.x, found.position.bottom_right.y
    quiet, near = one.square.quiet * PPI / 25.4 - 1, 3
    assert left - quiet >= 0
    assert bottom + quiet <= picture.height
    for side in (
        (left - quiet, top - quiet, left - near, bottom + quiet),
        (right + near, top - quiet, right + quiet, bottom + quiet),
        (left - quiet, top - quiet, right + quiet, top - near),
        (left - quiet, bottom + near, right + quiet, bottom + quiet),
    ):
        assert darkest(picture, side) == 255, side
    # the square is drawn over the letters, and its white would hide one
    for number, box in enumerate(letters_of(printed, form)):
        beside = box[2] < left - quiet or box[0] > right + quiet
        assert beside or box[3] < top - quiet or box[1] > bottom + quiet, number
    margin, cloth = PPI / 25.4 * 2, PPI / 25.4 * 16
    for at in (0, picture.width - margin):
        assert darkest(picture, (at, cloth, at + margin, picture.height - cloth)) == 255


def letters_of(printed, form):
    """Where each letter is, in pixels from the upper left."""
    text, scale = PdfDocument(printed)[0].get_textpage(), PPI / 72
    for number in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(number)
        if right > left and top > bottom:
            height = form.height / 25.4 * PPI
            yield left * scale, height - top * scale, right * scale, height - bottom * scale


@every_format
@every_kind
@every_symbol
def test_the_square_keeps_its_white_and_no_word_runs_over_the_edge(form, said, host, exposed):
    assert_sound(sign(form, host=host, exposed=exposed, **said), form)


sentences = st.lists(st.text("aegikmnprstuAEGW", min_size=1, max_size=22), max_size=24).map(" ".join)


@settings(max_examples=60)
@given(st.sampled_from(list(FORMATS.values())), sentences, sentences, sentences, sentences)
def test_whatever_is_written_fits_or_is_refused(form, name, name_en, words, words_en):
    try:
        assert_sound(sign(form, name=name or "A", name_en=name_en, words=words, words_en=words_en), form)
    except WordsRefused as refused:
        assert refused.reason in ("space", "words")


@pytest.mark.parametrize(
    ("form", "said", "part"),
    [
        (LABEL, {"name": "A" * 60}, "name"),
        (LABEL, {"name": "Pura Desa " * 30}, "name"),
        (CARD, {"words": "pemandangan " * 80}, "words"),
        (CARD, {"words_en": "W" * 40}, "words"),
        (LABEL, {"host": "ceritakotadenpasardanpulaubalikita.go.id"}, "address"),
    ],
)
def test_what_does_not_fit_in_the_smallest_type_is_refused_by_its_part(form, said, part):
    with pytest.raises(WordsRefused) as caught:
        print_signs([sign(form, **said)], form)
    assert caught.value.reason == "space"
    assert caught.value.found == [("7K4MX", part)]


def test_of_many_signs_each_one_without_room_is_named():
    signs = [sign(LABEL), sign(LABEL, code="22222", name="A" * 60), sign(LABEL, code="33333", name="B" * 60)]

    with pytest.raises(WordsRefused) as caught:
        print_signs(signs, LABEL)
    assert caught.value.found == [("22222", "name"), ("33333", "name")]


def capital_of(printed, words: str) -> float:
    """How high the capital of these words is printed, in mm."""
    page = PdfDocument(printed)[0].get_textpage()
    at, _count = page.search(words).get_next()
    _left, bottom, _right, top = page.get_charbox(at, loose=False)
    return (top - bottom) / 72 * 25.4


@every_format
def test_a_long_name_is_set_smaller_than_a_short_one(form):
    short = capital_of(print_signs([sign(form)], form), "Pasar Badung")
    long = capital_of(print_signs([sign(form, **LONG)], form), "Pura")

    assert 1.5 < long < short * 0.8


@every_format
@pytest.mark.parametrize("host", [HOST, "cerita.denpasarkota.go.id", "cerita.go.id", "denpasar.id"])
def test_an_address_never_breaks_before_its_last_dot(form, host):
    page = PdfDocument(print_signs([sign(form, host=host)], form))[0].get_textpage()
    lines = page.get_text_range().split("\r\n")

    [tail] = [line for line in lines if line.endswith("/q")]
    assert tail.count(".") >= min(2, host.count("."))
    assert host in "".join(lines)


def test_a_sign_without_english_gives_indonesian_the_whole_width():
    page = PdfDocument(print_signs([sign(WALL, name_en="", words_en="", words="kata " * 30)], WALL))[0]
    boxes = page.get_textpage()
    rights = [boxes.get_charbox(at)[2] for at in range(boxes.count_chars())]

    assert max(rights) > (WALL.width - 40) / 25.4 * 72
