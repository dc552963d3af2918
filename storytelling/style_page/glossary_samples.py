"""Words of the glossary: in a text, opened, and as the long list."""

from django.utils.html import format_html
from django.utils.safestring import mark_safe

from storytelling.glossary.entries import Entry
from storytelling.glossary.explaining import Explained
from storytelling.glossary.first_use import first_uses, marked
from storytelling.glossary.models import GlossaryPage
from storytelling.glossary.word_list import word_list
from storytelling.style_page.samples import CRUMBS, HEAD, LONG_NAME, SENTENCE, WORDS, page_of


def entry(term: str, definition: str = SENTENCE, **said) -> Entry:
    facts = {"language": "ban", "group": "building", "say": "", "checked": True, "also": (), "elsewhere": ()}
    slug = term.lower().replace(" ", "-")
    return Entry(term=term, slug=slug, definition=definition, in_stories=True, forms=(term,), **facts | said)


ENTRIES = [
    entry("canang sari", group="offering", say="CHA-nang SA-ri", elsewhere=(("en", ("offering",)),)),
    entry("candi bentar", checked=False, also=("gapura terbelah", LONG_NAME)),
    entry("keberlangsungan", WORDS, language="id", group="community"),
    entry("tukad", group="place", elsewhere=(("en", ("river",)), ("id", ("sungai", "kali")))),
]
TEXT = format_html(
    "<p>Di muka candi bentar itu terletak canang sari; di tepi tukad orang menjaga keberlangsungan. {}</p>",
    WORDS,
)


def _explained(html: str, entries: list[Entry]) -> Explained:
    uses = first_uses(html, {each.term: each.slug for each in entries})
    linked = marked(html, uses, lambda slug, text: f'<a class="term" href="./#{slug}">{text}</a>')
    return Explained(mark_safe(linked), tuple(entries), "./")


EXPLAINED = _explained(TEXT, ENTRIES)
OPENED = Explained(mark_safe(""), tuple(ENTRIES[:2]), "./")
GLOSSARY = page_of(GlossaryPage, "Glosarium", summary=SENTENCE, body=[("paragraph", f"<p>{WORDS}</p>")])
GLOSSARY_PAGE = {"page": GLOSSARY, "crumbs": CRUMBS, "head": HEAD, **word_list(ENTRIES, {})}
GLOSSARY_CHOSEN = GLOSSARY_PAGE | {
    "page": page_of(GlossaryPage, LONG_NAME),
    **word_list(ENTRIES, {"group": "offering"}),
}
