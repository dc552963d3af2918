"""Signs to be printed in tests: a long host, words in both languages, names in three forms."""

from pypdfium2 import PdfDocument

from storytelling.plaques.studio.printing import Sign, print_signs
from storytelling.plaques.studio.sizes import square_for
from storytelling.plaques.symbol import symbol_for

HOST = "storytelling.denpasarkota.go.id"
LONG = {
    "name": "Pura Dalem Kahyangan Badung dan Pemandian Suci di Tepi Tukad Badung",
    "name_en": "The Temple of Kahyangan Badung and the Holy Bathing Place on the Bank of Tukad Badung",
    "words": "Pura di tepi sungai ini dijaga banjar sekitarnya, yang membersihkannya setiap purnama; di bawah"
    " tangga batu bata merah, air mata airnya masih dipakai.",
    "words_en": "The banjars around it look after this temple by the river and sweep it at every full moon;"
    " below the stairs of red brick its spring is still in use today.",
}
SHORT = {"name": "Ubung", "name_en": "", "aksara": "", "words": "", "words_en": "", "stop": ""}
KINDS = {"usual": {}, "long": LONG, "long, no aksara": {**LONG, "aksara": ""}, "short": SHORT}


def sign(form, *, exposed=False, code="7K4MX", host=HOST, **said) -> Sign:
    symbol = symbol_for(host, code, exposed=exposed)
    words = {
        "name": "Pasar Badung",
        "name_en": "Badung Market",
        "aksara": "ᬧᬲᬃ ᬩᬤᬸᬂ",
        "words": "Pasar terbesar di kota, di tepi Tukad Badung.",
        "words_en": "The largest market of the city, on the bank of Tukad Badung.",
        "stop": "3",
    }
    square = square_for(symbol.modules, form.room, 0.3)
    return Sign(symbol, square, code, host, **{**words, **said})


def rastered(pdf: bytes, ppi: int = 150, page: int = 0):
    """A page of a PDF in grey pixels, by another program than the one that made it."""
    return PdfDocument(pdf)[page].render(scale=ppi / 72, grayscale=True).to_pil()


def raster(form, ppi=150, **said):
    return rastered(print_signs([sign(form, **said)], form), ppi)
