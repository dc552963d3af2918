"""Signs set with Typst. What they say goes in as data, never as source; a missing font is an error."""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import typst

from storytelling.plaques.studio import faces
from storytelling.plaques.studio.formats import Format
from storytelling.plaques.studio.sheets import Sheet, alone, sheet_of, smallest_paper
from storytelling.plaques.studio.sizes import Square
from storytelling.plaques.symbol import Symbol, own_payload

TEMPLATES = Path(__file__).parent / "typst"
MOST_WORDS = 100
MOST_SIGNS = 100


class WordsRefused(ValueError):
    """What cannot be printed: `reason` is words, letters, signs, paper or space, and `found` says what.

    For space, `found` is a list of code and part: of which sign the name, the words or the address of the
    site do not fit, even in the smallest type of the format.
    """

    def __init__(self, reason: str, found: str | int | list[tuple[str, str]]):
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

    def data(self) -> dict:
        texts = {
            name: _plain(getattr(self, name)) for name in ("name", "name_en", "aksara", "words", "words_en")
        }
        measures = {"square": self.square.outer, "quiet": self.square.quiet}
        told = {"code": self.code, "domain": self.domain, "stop": self.stop}
        return {**texts, **measures, **told, "symbol": self.symbol.svg()}


def print_signs(signs: list[Sign], form: Format) -> bytes:
    """A PDF with one sign a page, each page the size of the sign."""
    return _compile(signs, form, alone(form))


def print_sheet(signs: list[Sign], form: Format, paper: str | None = None) -> bytes:
    """A PDF of sheets with as many signs as they hold, and crop marks; the smallest paper that does, unless
    another is named. Raises `WordsRefused` where not one sign fits.
    """
    sheet = sheet_of(form, paper or smallest_paper(form))
    if sheet is None:
        raise WordsRefused("paper", paper)
    return _compile(signs, form, sheet)


def picture(sign: Sign, form: Format, ppi: int = 96) -> bytes:
    """The sign as PNG, for a look before print."""
    return _compile([sign], form, alone(form), kind="png", ppi=ppi)


def _compile(signs: list[Sign], form: Format, sheet: Sheet, kind="pdf", ppi=None) -> bytes:
    if not 0 < len(signs) <= MOST_SIGNS:
        raise WordsRefused("signs", len(signs))
    data = {
        **{"paper": [sheet.width, sheet.height], "places": sheet.places, "marks": sheet.marks},
        **{"format": form.name, "size": [form.width, form.height]},
        "signs": [sign.data() for sign in signs],
    }
    return compile_template("print.typ", data, kind=kind, ppi=ppi)


def compile_template(name: str, data: dict, kind: str = "pdf", ppi: int | None = None) -> bytes:
    """Set a template of ours with `data`.

    Raises `WordsRefused` where something has no room, `PrintFailed` on any word of complaint from Typst.
    """
    try:
        compiler = typst.Compiler(
            str(TEMPLATES / name),
            root=str(TEMPLATES),
            font_paths=[str(faces.folder())],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data)},
        )
        printed, warnings = compiler.compile_with_warnings(format=kind, ppi=ppi)
        homeless = json.loads(compiler.query("<no-room>", field="value"))
    except typst.TypstError as error:
        raise PrintFailed(str(error)) from error
    if warnings:
        raise PrintFailed("; ".join(str(warning) for warning in warnings))
    if homeless:
        raise WordsRefused("space", [(code, part) for code, part in homeless])
    return printed


def _plain(text: str) -> str:
    return " ".join(text.split())


def _refuse_letters(text: str, families: tuple[str, ...]) -> None:
    text = unicodedata.normalize("NFC", text)
    unknown = {letter for letter in text if not letter.isspace()} - set(map(chr, faces.letters(families)))
    if unknown:
        raise WordsRefused("letters", " ".join(sorted(unknown)))
