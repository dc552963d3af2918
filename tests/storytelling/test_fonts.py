"""The cut fonts keep every letter that the site writes, and every weight it asks for."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

from home.demo_loader.reading import Demo
from storytelling import fonts

BALINESE = range(0x1B00, 0x1B80)  # a font of its own
FACE = re.compile(r'url\("../fonts/(?P<name>[a-z-]+)\.woff2"\).*?unicode-range: (?P<range>[^;]+);', re.DOTALL)


@pytest.fixture(params=fonts.CUTS)
def font(request, tmp_path):
    source, weights, features = fonts.CUTS[request.param]
    fonts.cut(fonts.PACKAGES / source, tmp_path / "cut.woff2", weights, features)
    return TTFont(tmp_path / "cut.woff2"), fonts.PACKAGES / source, tmp_path / "cut.woff2", weights


def written() -> set[int]:
    """Code points of the interface and the demo city in every language."""
    texts = [str(part) for part in _strings(Demo().places)]
    for catalogue in Path(settings.BASE_DIR).glob("storytelling/locale/*/LC_MESSAGES/django.po"):
        texts += [entry.msgid + entry.msgstr for entry in polib.pofile(str(catalogue))]
    return {ord(letter) for text in texts for letter in text if letter.isprintable()}


def _strings(entry):
    if isinstance(entry, dict):
        entry = list(entry.values())
    if isinstance(entry, list):
        return [text for part in entry for text in _strings(part)]
    return [entry]


def test_it_can_write_the_site(font):
    """Another letter costs another file."""
    letters = font[0].getBestCmap().keys()
    missing = written() - letters - set(BALINESE)
    assert not {chr(point) for point in missing}


def test_the_style_sheets_ask_each_cut_for_the_letters_it_has():
    css = Path(settings.BASE_DIR) / "static" / "css"
    faces = FACE.findall((css / "fonts.css").read_text() + (css / "late.css").read_text())
    assert {name for name, _range in faces} == set(fonts.CUTS)
    assert all(points(unicode_range) == set(fonts.LETTERS) for _name, unicode_range in faces)


def points(unicode_range: str) -> set[int]:
    found = set()
    for part in unicode_range.replace("U+", "").split(","):
        first, _dash, last = part.strip().partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def test_what_first_text_waits_for_travels_in_one_go(tmp_path):
    """A new connection carries ten packets of 1,460 bytes before it waits for an answer (RFC 6928)."""
    source, weights, features = fonts.CUTS["jakarta"]
    fonts.cut(fonts.PACKAGES / source, tmp_path / "jakarta", weights, features)
    assert (tmp_path / "jakarta").stat().st_size < 10 * 1460 - 500  # of which the answer's header takes some


def test_it_is_much_lighter_and_keeps_its_weights(font):
    cut, source, target, weights = font
    if weights[0] == weights[1]:
        assert cut["OS/2"].usWeightClass == weights[0]
    else:
        axis = next(axis for axis in cut["fvar"].axes if axis.axisTag == "wght")
        assert (axis.minValue, axis.maxValue) == weights
    assert target.stat().st_size < 0.7 * source.stat().st_size
