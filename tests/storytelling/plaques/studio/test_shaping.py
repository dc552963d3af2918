"""Aksara Bali in print: letters hang under others, vowels go around them, as HarfBuzz sets them."""

from pathlib import Path

import pytest
import yaml
from django.conf import settings

from storytelling.plaques.studio import faces
from storytelling.plaques.studio.printing import compile_template
from tests.storytelling.plaques.studio.glyphs import drawn, shaped, unshaped

SIZE = 28  # points, as strings.typ has it
CONJUNCTS = ["ᬧ᭄ᬲ", "ᬦ᭄ᬤ", "ᬓ᭄ᬭ", "ᬲ᭄ᬯ", "ᬢ᭄ᬬ", "ᬧᬦ᭄ᬘᬲᬶᬮ"]  # letters that hang under others
VOWELS = ["ᬓᬾ", "ᬓᭀ", "ᬓᬶ", "ᬓᬸ", "ᬓᬃ", "ᬓᬂ"]  # before, around, above and below
MOVED = [*CONJUNCTS, "ᬓᬾ", "ᬓᭀ"]  # what letter by letter would stand otherwise


def font():
    return faces.folder() / "Sign Balinese-400.ttf"


def attested():
    words = yaml.safe_load((Path(settings.BASE_DIR) / "home/demo/aksara.yaml").read_text())
    return [row["aksara"] for row in words]


def lines(cases):
    return drawn(compile_template("strings.typ", {"cases": cases}), SIZE)


def test_the_string_sheet_is_set_as_harfbuzz_sets_it():
    cases = [*CONJUNCTS, *VOWELS, *attested()]

    printed = lines(cases)
    assert len(printed) == len(cases)
    for case, glyphs in zip(cases, printed, strict=True):
        expected = shaped(case, font(), SIZE)
        assert [glyph.outline for glyph in glyphs] == [glyph.outline for glyph in expected], case
        start = glyphs[0].x - expected[0].x
        for glyph, wanted in zip(glyphs, expected, strict=True):
            assert (glyph.x - start, glyph.y) == pytest.approx((wanted.x, wanted.y), abs=0.05), case


@pytest.mark.parametrize("case", MOVED)
def test_letters_that_join_are_not_drawn_one_by_one(case):
    [glyphs] = lines([case])

    assert [glyph.outline for glyph in glyphs] != unshaped(case, font())
