import re
import zlib
from io import BytesIO
from pathlib import Path

import pytest
import yaml
from django.conf import settings as settings_of_site
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from storytelling.plaques.studio import faces
from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.printing import (
    MOST_SIGNS,
    PrintFailed,
    WordsRefused,
    compile_template,
    print_sheet,
    print_signs,
)
from storytelling.plaques.symbol import PaymentRefused, Symbol, SymbolError
from tests.storytelling.plaques.studio.damage import read, reads
from tests.storytelling.plaques.studio.samples import HOST, raster, sign

PAYLOAD = f"HTTPS://{HOST.upper()}/Q/7K4MX"
WALL, LABEL = FORMATS["wall"], FORMATS["label"]
MUST_SURVIVE = {"rotated": 30, "sheared": 0.3, "blurred": 2, "darkened": 0.7, "dirtied": 0.005}
every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)


@every_format
@pytest.mark.parametrize("exposed", [False, True])
def test_what_is_printed_is_read_after_each_damage(form, exposed):
    printed = raster(form, exposed=exposed)

    assert read(printed) == PAYLOAD
    for kind, degree in MUST_SURVIVE.items():
        assert reads(printed, kind, degree, PAYLOAD), kind


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


def test_a_sheet_holds_as_many_labels_as_fit():
    pdf = print_sheet([sign(LABEL)] * 7, LABEL, "a4")  # six on the first

    assert len(re.findall(rb"/MediaBox", opened(pdf))) == 2


def test_a_wall_plaque_has_no_room_on_a4_with_its_marks():
    with pytest.raises(WordsRefused):
        print_sheet([sign(WALL)], WALL, "a4")


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
        sign(WALL, words="kata " * 90)
    assert caught.value.reason == "words"
    assert caught.value.found > 100


def test_a_word_wider_than_the_sign_is_refused():
    with pytest.raises(WordsRefused) as caught:
        sign(LABEL, name="A" * 60)
    assert caught.value.reason == "word"


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


CASES = [
    *("ᬧ᭄ᬲ", "ᬦ᭄ᬤ", "ᬓ᭄ᬭ", "ᬲ᭄ᬯ", "ᬢ᭄ᬬ", "ᬧᬦ᭄ᬘᬲᬶᬮ"),  # letters that hang under others
    *("ᬓᬾ", "ᬓᭀ", "ᬓᬶ", "ᬓᬸ", "ᬓᬃ", "ᬓᬂ"),  # vowels before, around, above and below
]


def strings(cases):
    sheet = compile_template("strings.typ", {"cases": cases}, kind="png", ppi=100)
    return Image.open(BytesIO(sheet)).convert("L")


@pytest.mark.parametrize("case", CASES[:5])
def test_balinese_conjuncts_are_shaped(case, tmp_path, monkeypatch):
    """Without its substitutions the font draws them otherwise: so what is printed used them."""
    shaped = strings([case])
    family, weight, _source = next(row for row in faces.FACES if row[0] == "Sign Balinese")
    font = TTFont(faces.folder() / f"{family}-{weight}.ttf")
    del font["GSUB"]
    font.save(tmp_path / "broken.ttf")
    monkeypatch.setattr(faces, "folder", lambda: tmp_path)
    broken = strings([case])

    assert shaped.size != broken.size or ImageChops.difference(shaped, broken).getbbox()


def test_the_string_sheet_writes_every_word_that_is_attested():
    words = yaml.safe_load((Path(settings_of_site.BASE_DIR) / "home/demo/aksara.yaml").read_text())
    ink = strings([*CASES, *(row["aksara"] for row in words)])

    assert ink.getextrema()[0] < 60
