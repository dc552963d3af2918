import re
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from storytelling.plaques.studio import faces
from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.printing import (
    MOST_SIGNS,
    PrintFailed,
    WordsRefused,
    print_signs,
)
from storytelling.plaques.symbol import PaymentRefused, Symbol, SymbolError
from tests.storytelling.plaques.studio.samples import HOST, raster, sign

LABEL = FORMATS["label"]
every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)


@every_format
def test_a_pdf_has_the_size_of_the_sign_and_its_fonts_inside(form):
    pdf = opened(print_signs([sign(form), sign(form)], form))

    boxes = re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert len(boxes) == 2
    assert [float(side) / 72 * 25.4 for side in boxes[0]] == pytest.approx([form.width, form.height], abs=0.1)
    fonts = re.findall(rb"/FontName ?/([A-Z]{6}\+[\w-]+)", pdf)
    assert {re.sub(rb"^.*\+", b"", name) for name in fonts} == {
        *(b"SignJakarta-500", b"SignJakarta-800", b"SignLiterata-400", b"SignBalinese-400")
    }
    assert len(re.findall(rb"/FontFile[23]?\b", pdf)) == len(fonts)


def opened(pdf: bytes) -> bytes:
    """Its objects with their streams unpacked."""
    parts = [pdf]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            parts.append(zlib.decompressobj().decompress(stream))
        except zlib.error:
            parts.append(b"")
    return b"\n".join(parts)


hostile = st.text(st.sampled_from(list("ab #$[]{}\\\"'*_`@<>=~/-+%&;:()!?.,")), min_size=1, max_size=28)


@settings(max_examples=25)
@given(hostile)
def test_a_hostile_name_is_printed_as_plain_text(name):
    print_signs([sign(LABEL, name=name, words=name)], LABEL)


@pytest.mark.parametrize("name", ['#panic("x")', "#sys.inputs", "$ x $", "\\", "]#let x=1[", '"#{'])
def test_what_looks_like_source_is_not_run(name):
    plain = raster(LABEL, ppi=40, name=name)

    assert ImageChops.difference(plain, raster(LABEL, ppi=40, name="A")).getbbox()
    print_signs([sign(LABEL, name=name)], LABEL)


@pytest.mark.parametrize("name", ["Pura 🛕", "مسجد", "\u202eabc", "寺", "a\x00b", "ᬧᬸᬭ"])
def test_letters_that_the_fonts_lack_are_refused_by_name(name):
    with pytest.raises(WordsRefused) as caught:
        sign(LABEL, name=name)
    assert caught.value.reason == "letters"
    assert caught.value.found


def test_too_many_words_are_refused_with_their_count():
    with pytest.raises(WordsRefused) as caught:
        sign(LABEL, words="kata " * 90)
    assert caught.value.reason == "words"
    assert caught.value.found == 108


def test_more_signs_than_one_print_holds_are_refused():
    with pytest.raises(WordsRefused):
        print_signs([sign(LABEL)] * (MOST_SIGNS + 1), LABEL)


@pytest.mark.parametrize(
    ("payload", "error"), [("00020101021126", PaymentRefused), ("HTTPS://EXAMPLE.ORG/SHOP", SymbolError)]
)
def test_a_symbol_that_is_not_ours_is_never_printed(payload, error):
    good = sign(LABEL)
    with pytest.raises(error):
        type(good)(Symbol(payload, good.symbol.qr), good.square, "7K4MX", HOST, "Pasar")


def test_a_missing_family_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(faces, "folder", lambda: tmp_path)
    with pytest.raises(PrintFailed, match="font"):
        print_signs([sign(LABEL)], LABEL)
