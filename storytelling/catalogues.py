"""Message catalogues without the system's gettext: compiled, checked and filled by Python alone.

`python -m storytelling.catalogues compile|check|update`, from the top of the project; `update ban` begins or
goes on with a further language.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import polib
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "storytelling" / "locale"
DESK = ROOT / "storytelling" / "accounts" / "locale"  # words that packages leave in English
COMPLETE = "id"  # a further language may be translated bit by bit: what it lacks is shown in Indonesian
ROOMS = ("storytelling", "heritage", "riverwalk", "home", "search")

# How many leading arguments of each function are, in this order, context, message and plural.
SHAPES = {
    "_": "m", "gettext": "m", "gettext_lazy": "m", "gettext_noop": "m",
    "ngettext": "mp", "ngettext_lazy": "mp", "pgettext": "cm", "pgettext_lazy": "cm",
    "npgettext": "cmp", "npgettext_lazy": "cmp",
}  # fmt: skip
CALL = re.compile(r"\b(?:{})\(".format("|".join(SHAPES)))
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


class Message(NamedTuple):
    """What gettext looks a translation up by."""

    context: str | None
    text: str
    plural: str | None


def _messages_of(tree: ast.AST) -> Iterator[tuple[Message, int]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
        shape = SHAPES.get(name, "")
        words = [
            argument.value
            for argument in node.args[: len(shape)]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if shape and len(words) == len(shape):
            found = dict(zip(shape, words, strict=True))
            yield Message(found.get("c"), found["m"], found.get("p")), node.lineno


def _calls(text: str) -> Iterator[tuple[ast.AST, int]]:
    """The gettext calls in text that is not Python as a whole: what Django makes of a template."""
    for start in CALL.finditer(text):
        end = start.end()
        while (end := text.find(")", end) + 1) > 0:
            try:
                tree = ast.parse(text[start.start() : end], mode="eval")
            except SyntaxError:
                continue
            yield tree, text.count("\n", 0, start.start()) + 1
            break


def messages(root: Path = ROOT) -> dict[Message, str]:
    """Every message of the source, with the place where it was seen first (`path:line`)."""
    found: dict[Message, str] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            for message, line in _messages_of(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(message, f"{path.relative_to(root)}:{line}")
        for path in sorted((root / room).rglob("templates/**/*")):
            if path.suffix not in {".html", ".txt", ".xml"}:
                continue
            for tree, line in _calls(templatize(path.read_text(encoding="utf-8"), origin=str(path))):
                for message, _line in _messages_of(tree):
                    found.setdefault(message, f"{path.relative_to(root)}:{line}")
    return found


def catalogues(*locales: Path) -> list[Path]:
    return sorted(path for locale in locales or (LOCALE, DESK) for path in locale.glob("*/LC_MESSAGES/*.po"))


def _translations(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def faults(catalogue: polib.POFile, wanted: dict[Message, str], complete: bool = True) -> list[str]:
    """What a reader of this language would stumble over: missing, unsure or broken translations."""
    entries = {(entry.msgctxt, entry.msgid): entry for entry in catalogue if not entry.obsolete}
    said = [
        f"missing: {message.text!r} ({place})"
        for message, place in wanted.items()
        if (message.context, message.text) not in entries
    ]
    for entry in entries.values():
        if not all(_translations(entry)):
            said += [f"untranslated: {entry.msgid!r}"] if complete else []
        elif entry.fuzzy:
            said.append(f"fuzzy: {entry.msgid!r}")
        elif not entry.msgid_plural and _placeholders(entry.msgid) != _placeholders(entry.msgstr):
            said.append(f"placeholders differ: {entry.msgid!r}")
        elif extra := set().union(*map(_placeholders, _translations(entry))) - _placeholders(
            f"{entry.msgid} {entry.msgid_plural}"
        ):
            said.append(f"unknown placeholder {', '.join(sorted(extra))}: {entry.msgid!r}")
    return said


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("%%", "")))


def check(root: Path = ROOT, *locales: Path) -> list[str]:
    """Faults of all catalogues; only the Indonesian of the interface's own words must know every message."""
    own, said = messages(root), []
    for path in catalogues(*locales):
        complete = path.parts[-3] == COMPLETE
        wanted = own if complete and path.name == "django.po" and not path.is_relative_to(DESK) else {}
        found = faults(polib.pofile(str(path)), wanted, complete)
        said += [f"{path.relative_to(root)}: {fault}" for fault in found]
    return said


def compile_all(*locales: Path) -> int:
    """Write the binary catalogues that Django reads; a fuzzy translation is not used."""
    for path in catalogues(*locales):
        polib.pofile(str(path)).save_as_mofile(str(path.with_suffix(".mo")))
    return len(catalogues(*locales))


def update(root: Path = ROOT, locale: Path = LOCALE, languages: Iterable[str] = (COMPLETE,)) -> int:
    """Add new messages, empty, to the interface catalogues; nothing is taken out.  Returns how many."""
    added = 0
    wanted = messages(root)
    for path in (locale / language / "LC_MESSAGES" / "django.po" for language in languages):
        catalogue = polib.pofile(str(path), wrapwidth=100)
        known = {(entry.msgctxt, entry.msgid) for entry in catalogue}
        for message, place in wanted.items():
            if (message.context, message.text) in known:
                continue
            seen = [tuple(place.split(":"))]
            entry = polib.POEntry(msgid=message.text, msgctxt=message.context, occurrences=seen)
            if message.plural:
                entry.msgid_plural, entry.msgstr_plural = message.plural, {0: ""}
            catalogue.append(entry)
            added += 1
        catalogue.save()
    return added


def main(task: str = "", *languages: str) -> int:
    if task == "compile":
        print(f"{compile_all()} catalogues compiled")
    elif task == "update":
        print(f"{update(languages=languages or (COMPLETE,))} messages added")
    elif task == "check":
        said = check()
        print("\n".join(said) or "Every message is translated.")
        return bool(said)
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
