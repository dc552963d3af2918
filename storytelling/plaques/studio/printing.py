"""Signs set with Typst. What they say goes in as data, never as source; a missing font is an error."""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import typst

from storytelling.plaques.studio import faces
from storytelling.plaques.studio.formats import Format
from storytelling.plaques.studio.sizes import Square
from storytelling.plaques.symbol import Symbol, own_payload

TEMPLATES = Path(__file__).parent / "typst"
MOST_WORDS = 100
MOST_SIGNS = 100
LONGEST_WORD = 28  # letters; a longer one runs over the edge of the smallest format
PAPERS = {"a4": (210, 297), "a3": (297, 420)}
_MARKS = 8  # mm around each sign on a sheet, where the crop marks stand


class WordsRefused(ValueError):
    """A text that cannot be printed: `reason` is words, word, letters, signs or paper; `found` says what."""

    def __init__(self, reason: str, found: str | int):
        super().__init__(f"{reason}: {found}")
        self.reason, self.found = reason, found


class PrintFailed(RuntimeError):
    """Typst reported something; not even a warning is let pass."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What one sign says. Empty texts are left out."""

    symbol: Symbol
    square: Square
    code: str
    domain: str
    name: str
    name_en: str = ""
    aksara: str = ""
    words: str = ""
    words_en: str = ""
    stop: str = ""

    def __post_init__(self):
        own_payload(self.symbol.payload)
        latin = self.name, self.name_en, self.words, self.words_en, self.stop, self.domain
        count = sum(len(text.split()) for text in latin)
        if count > MOST_WORDS:
            raise WordsRefused("words", count)
        _refuse_letters(" ".join(latin), faces.LATIN)
        _refuse_letters(self.aksara, faces.AKSARA)
        # an address breaks at its dots, and Balinese writes no spaces
        for word in " ".join(latin[:-1]).split():
            if len(word) > LONGEST_WORD:
                raise WordsRefused("word", word)

    def data(self) -> dict:
        return {
            **{"code": self.code, "domain": self.domain, "stop": self.stop},
            **{"name": _plain(self.name), "name_en": _plain(self.name_en), "aksara": self.aksara},
            **{"words": _plain(self.words), "words_en": _plain(self.words_en)},
            **{"symbol": self.symbol.svg(), "square": self.square.outer},
        }


def print_signs(signs: list[Sign], form: Format) -> bytes:
    """A PDF with one sign a page, each page the size of the sign."""
    return _compile(signs, form, {"paper": [form.width, form.height], "places": [[0, 0]], "marks": False})


def print_sheet(signs: list[Sign], form: Format, paper: str = "a4") -> bytes:
    """A PDF of sheets with as many signs as they hold, and crop marks. Raises `WordsRefused` on none."""
    width, height = PAPERS[paper]
    across, down = (width - _MARKS) // (form.width + _MARKS), (height - _MARKS) // (form.height + _MARKS)
    if not across * down:
        raise WordsRefused("paper", paper)
    left = (width - across * (form.width + _MARKS) + _MARKS) / 2
    top = (height - down * (form.height + _MARKS) + _MARKS) / 2
    places = [
        [left + column * (form.width + _MARKS), top + row * (form.height + _MARKS)]
        for row in range(down)
        for column in range(across)
    ]
    return _compile(signs, form, {"paper": [width, height], "places": places, "marks": True})


def picture(sign: Sign, form: Format, ppi: int = 96) -> bytes:
    """The sign as PNG, for a look before print."""
    layout = {"paper": [form.width, form.height], "places": [[0, 0]], "marks": False}
    return _compile([sign], form, layout, kind="png", ppi=ppi)


def _compile(signs, form, layout, kind="pdf", ppi=None) -> bytes:
    if not 0 < len(signs) <= MOST_SIGNS:
        raise WordsRefused("signs", len(signs))
    data = {
        **layout,
        "format": form.name,
        "size": [form.width, form.height],
        "signs": [s.data() for s in signs],
    }
    return compile_template("print.typ", data, kind=kind, ppi=ppi)


def compile_template(name: str, data: dict, kind: str = "pdf", ppi: int | None = None) -> bytes:
    """Set a template of ours with `data`. Raises `PrintFailed` on any word of complaint from Typst."""
    options = {"root": str(TEMPLATES), "font_paths": [str(faces.folder())], "ignore_system_fonts": True}
    try:
        printed, warnings = typst.compile_with_warnings(
            str(TEMPLATES / name), format=kind, ppi=ppi, sys_inputs={"data": json.dumps(data)}, **options
        )
    except typst.TypstError as error:
        raise PrintFailed(str(error)) from error
    if warnings:
        raise PrintFailed("; ".join(str(warning) for warning in warnings))
    return printed


def _plain(text: str) -> str:
    return " ".join(text.split())


def _refuse_letters(text: str, families: tuple[str, ...]) -> None:
    text = unicodedata.normalize("NFC", text)
    unknown = {letter for letter in text if not letter.isspace()} - set(map(chr, faces.letters(families)))
    if unknown:
        raise WordsRefused("letters", " ".join(sorted(unknown)))
