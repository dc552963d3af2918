"""From the plain text of the YAML to the rich text and the blocks that an editor would have written."""

import hashlib
import re
from collections.abc import Callable
from html import escape

from home.demo_loader.keys import key_of
from home.demo_loader.links import Linker
from home.demo_loader.pictures import picture_of
from home.demo_loader.sounds import subject_of

_BALINESE = re.compile(r"\*([^*]+)\*")
_LINK = re.compile(r"\x01(\d+)\x02(.*?)\x03", re.DOTALL)


def plain(text: str) -> str:
    """For fields without markup."""
    return _BALINESE.sub(r"\1", text)


def rich(text: str, name: str = "") -> str:
    """One paragraph; the key of its block makes it the same to the editor when nothing was changed."""
    key = hashlib.sha256(name.encode()).hexdigest()[:5]
    html = _BALINESE.sub(r'<i lang="ban">\1</i>', escape(text, quote=False))
    html = _LINK.sub(r'<a linktype="page" id="\1">\2</a>', html)
    return f'<p data-block-key="{key}">{html}</p>'


def _running_text(entry: dict) -> dict[str, str]:
    """What of an entry may hold links, by language."""
    return entry.get("paragraph") or entry.get("fact_box", {}).get("text") or {"id": ""}


class BodyWriter:
    """Writes the body of one page, with the same blocks in every language."""

    def __init__(self, name: str, entries: list[dict], linker: Linker, known: set[str]):
        self.name, self.entries, self.linker = name, entries, linker
        self.known_blocks = known
        self.links = linker.choose(name.rpartition(":")[2], [_running_text(entry) for entry in entries])

    def blocks(self, language: str) -> list[dict]:
        return [self._block(number, entry, language) for number, entry in enumerate(self.entries)]

    def _block(self, number: int, entry: dict, language: str) -> dict:
        kind = next(key for key in entry if key != "facts")
        write: Callable = getattr(self, f"_{kind}")
        path = f"{self.name}/{number}"
        value = write(entry[kind], language, path, self.links[number])
        if kind == "etiquette" and kind not in self.known_blocks:  # plain pages have no such block
            kind, value = "paragraph", value["text"]
        return {"type": kind, "id": str(key_of(path)), "value": value}

    def _heading(self, texts, language, path, links):
        return plain(texts[language])

    def _paragraph(self, texts, language, path, links):
        return rich(self._linked(texts[language], language, links), path)

    def _linked(self, text: str, language: str, links: set[str]) -> str:
        chosen = [m for m in self.linker.mentions(text, language) if m.slug in links]
        for mention in reversed(chosen):
            link = f"\x01{self.linker.page_ids[mention.slug]}\x02{text[mention.start : mention.end]}\x03"
            text = text[: mention.start] + link + text[mention.end :]
        return text

    def _etiquette(self, texts, language, path, links):
        return {"text": rich(texts[language], path)}

    def _fact_box(self, box, language, path, links):
        text = self._linked(box["text"][language], language, links)
        return {"title": plain(box["title"][language]), "text": rich(text, path)}

    def _timeline(self, moments, language, path, links):
        items = [
            {
                "type": "item",
                "id": str(key_of(f"{path}/{number}")),
                "value": {"when": moment["when"][language], "what": plain(moment["what"][language])},
            }
            for number, moment in enumerate(moments)
        ]
        return {"moments": items}

    def _then_now(self, pair, language, path, links):
        sides = {side: picture_of(pair[side]["picture"]).pk for side in ("then", "now")}
        return {**sides, **{f"{side}_when": pair[side]["when"][language] for side in sides}}

    def _gallery(self, keys, language, path, links):
        pictures = [
            {
                "type": "item",
                "id": str(key_of(f"{path}/{number}")),
                "value": {"image": picture_of(key).pk, "decorative": False},
            }
            for number, key in enumerate(keys)
        ]
        return {"pictures": pictures}

    def _recording(self, key, language, path, links):
        return {"subject": subject_of(key).pk}
