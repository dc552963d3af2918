"""The cut fonts keep every letter that the site writes, and every weight it asks for."""

from pathlib import Path

import polib
import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

from home.demo_loader.reading import Demo
from storytelling import fonts

BALINESE = range(0x1B00, 0x1B80)  # a font of its own
EXTENDED = {*range(0x100, 0x250), *range(0x1E00, 0x1F00)}  # the package's second file


@pytest.fixture(params=fonts.CUTS)
def font(request, tmp_path):
    source, weights = fonts.CUTS[request.param]
    fonts.cut(fonts.PACKAGES / source, tmp_path / "cut.woff2", weights)
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
    letters = font[0].getBestCmap().keys()
    missing = written() - letters - EXTENDED - set(BALINESE)
    assert not {chr(point) for point in missing}


def test_it_is_much_lighter_and_keeps_its_weights(font):
    cut, source, target, weights = font
    if weights[0] == weights[1]:
        assert cut["OS/2"].usWeightClass == weights[0]
    else:
        axis = next(axis for axis in cut["fvar"].axes if axis.axisTag == "wght")
        assert (axis.minValue, axis.maxValue) == weights
    assert target.stat().st_size < 0.7 * source.stat().st_size
