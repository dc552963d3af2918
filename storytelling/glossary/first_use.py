"""Where a text first uses a word of the glossary.  Pure: finds places in HTML; no letter of the text changes.

A word is left alone in links, headings, captions and what people say, in text of a third language, in names
(Puri Kesiman), where the title of the page has it, and where the writer explains it in brackets.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

BALINESE = "ban"
LEFT_ALONE = {
    *("a", "abbr", "blockquote", "button", "cite", "code", "dfn", "dt", "figcaption", "figure", "form"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "label", "nav", "pre", "q", "select", "summary", "svg", "table"),
    *("audio-player", "picture-row", "then-now"),
}
INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "mark", "q", "s", "small", "span"),
    *("strong", "sub", "sup", "u", "wbr"),
}
VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
}

_TOKEN = re.compile(
    r"<!--.*?-->"
    r"|<(?P<raw>script|style|template|textarea|title)\b.*?</(?P=raw)\s*>"
    r"|<(?P<end>/?)(?P<name>[a-z][\w-]*)(?P<attrs>(?:\"[^\"]*\"|'[^']*'|[^'\">])*)>"
    r"|(?P<entity>&\#?\w+;)"
    r"|(?P<text>[^<&]+|.)",
    re.DOTALL | re.IGNORECASE,
)
_LANG = re.compile(r"""\slang\s*=\s*["']?([\w-]*)""", re.IGNORECASE)
_KINDS = re.compile(r"(?P<name>[^(]+?)\s*\((?P<kinds>[^)]+)\)\s*")
_BETWEEN_NAMES = re.compile(r",\s*|\s+[-–]\s+|\s+dan\s+")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:;…])[\s\"'“”‘’(«]*$")
_EXPLAINED_AFTER = re.compile(r"\s*\(")


@dataclass(frozen=True, slots=True)
class Use:
    """A stretch of the HTML that holds nothing but the word."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text between two tags; `at` is where it stands in the HTML, None where it is to be left alone."""

    text: str
    at: int | None


def forms_of(term: str, also: Iterable[Iterable[str]] = ()) -> tuple[str, ...]:
    """How a text may write a term: “kaja - kelod” is two, “mandala (utama, nista)” utama mandala …

    `also` are the other names for it in each language; one that all of them have is a short form (canang).
    """
    if kinds := _KINDS.fullmatch(term):
        forms = dict.fromkeys(f"{kind} {kinds['name']}" for kind in _BETWEEN_NAMES.split(kinds["kinds"]))
    else:
        forms = dict.fromkeys([term, *_BETWEEN_NAMES.split(term)])
    written = {form.casefold() for form in forms}
    shared = set.intersection(*map(set, also)) if also else set()
    return (*forms, *sorted(name for name in shared if name.casefold() not in written))


def first_uses(html: str, words: Mapping[str, str], title: str = "") -> list[Use]:
    """The first use of each word, in reading order; `words` says which word each written form stands for."""
    if not words:
        return []
    by_form = {_plain(form): (" ".join(form.split()), word) for form, word in words.items()}
    pattern = _pattern(words)
    done = {by_form.get(_plain(match[0]), ("", ""))[1] for match in pattern.finditer(title)}
    found = []
    for run in _runs(html):
        text = "".join(piece.text for piece in run)
        for match in pattern.finditer(text):
            form, word = by_form.get(_plain(match[0]), ("", ""))  # Turkish letters match ours, and are others
            if not word or word in done or (at := _place(run, match)) is None:
                continue
            before, after = text[: match.start()], text[match.end() :]
            if not _has_capitals_of(form, match[0]) or _is_name(form, before, match[0], after):
                continue
            done.add(word)
            if not _is_explained(before, after):
                found.append(Use(at, at + len(match[0]), word))
    return found


def marked(html: str, uses: Iterable[Use], mark: Callable[[str, str], str]) -> str:
    """The HTML with `mark(word, text)` in place of each use."""
    parts, done = [], 0
    for use in uses:
        parts += [html[done : use.start], mark(use.word, html[use.start : use.end])]
        done = use.end
    return "".join([*parts, html[done:]])


def _pattern(forms: Iterable[str]) -> re.Pattern:
    """Whole words only, the longest first; “pura-pura” is another word."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    either = "|".join(r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _runs(html: str) -> Iterator[list[_Piece]]:
    """The text of each paragraph, list item, cell: what is read as one."""
    run: list[_Piece] = []
    leaving, depth = "", 0  # the element that is left alone, and how many of its name are open
    for token in _TOKEN.finditer(html):
        name = (token["name"] or "").lower()
        if token["text"]:
            run.append(_Piece(token[0], None if leaving else token.start()))
        elif token["entity"]:
            run.append(_Piece(unescape(token[0]), None))
        elif name and name not in INLINE:
            yield run
            run = []
        if not name or name in VOID:
            continue
        if leaving:
            depth += (name == leaving) * (-1 if token["end"] else 1)
            leaving = leaving if depth else ""
        elif not token["end"] and (name in LEFT_ALONE or _is_foreign(token["attrs"])):
            leaving, depth = name, 1
    yield run


def _is_foreign(attrs: str) -> bool:
    return (language := _LANG.search(attrs)) is not None and language[1].lower() != BALINESE


def _place(run: list[_Piece], match: re.Match) -> int | None:
    """Where in the HTML the match stands, if one piece of open text holds it all."""
    start = 0
    for piece in run:
        end = start + len(piece.text)
        if start <= match.start() and match.end() <= end:
            return None if piece.at is None else piece.at + match.start() - start
        start = end
    return None


def _has_capitals_of(form: str, text: str) -> bool:
    """“kuningan” is brass; only Kuningan is the feast."""
    return all(
        there.isupper()
        for wanted, there in zip(form, " ".join(text.split()), strict=True)
        if wanted.isupper()
    )


def _is_name(form: str, before: str, text: str, after: str) -> bool:
    """A capital that neither the term nor the beginning of a sentence asks for, or one before another."""
    if form[0].isupper() or not text[0].isupper():
        return False
    return not _ENDS_SENTENCE.search(before) or (after[:1].isspace() and after.lstrip()[:1].isupper())


def _is_explained(before: str, after: str) -> bool:
    """Brackets come next, or are open."""
    return bool(_EXPLAINED_AFTER.match(after)) or before.count("(") > before.count(")")
