"""A sign to be printed in tests: a long host, words in both languages, names in three forms."""

from io import BytesIO

from PIL import Image

from storytelling.plaques.studio.printing import Sign, picture
from storytelling.plaques.studio.sizes import square_for
from storytelling.plaques.symbol import symbol_for

HOST = "storytelling.denpasarkota.go.id"


def sign(form, *, exposed=False, **said) -> Sign:
    symbol = symbol_for(HOST, "7K4MX", exposed=exposed)
    words = {
        "name": "Pasar Badung",
        "name_en": "Badung Market",
        "aksara": "ᬧᬲᬃ ᬩᬤᬸᬂ",
        "words": "Pasar terbesar di kota, di tepi Tukad Badung.",
        "words_en": "The largest market of the city, on the bank of Tukad Badung.",
        "stop": "3",
    }
    return Sign(symbol, square_for(symbol.modules, form.room, 0.3), "7K4MX", HOST, **{**words, **said})


def raster(form, ppi=150, **said):
    return Image.open(BytesIO(picture(sign(form, **said), form, ppi))).convert("L")
