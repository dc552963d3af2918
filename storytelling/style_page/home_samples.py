"""The front door, plain information, and the pages that say sorry."""

from types import SimpleNamespace

from heritage.models import HeritageIndexPage, MarketIndexPage
from riverwalk.models import RiverIndexPage, TrailIndexPage
from storytelling.glossary.models import GlossaryPage
from storytelling.style_page.samples import (
    CARDS,
    CRUMBS,
    ENGLISH,
    INDONESIAN,
    LONG_NAME,
    NEAR,
    SENTENCE,
    WORDS,
    page_of,
    picture,
)

DOORS = [
    page_of(HeritageIndexPage, "Cerita", summary=SENTENCE),
    page_of(MarketIndexPage, "Pasar", summary="Menurut lantai dan dagangan."),
    page_of(RiverIndexPage, "Jalur sungai", summary=SENTENCE),
    page_of(TrailIndexPage, "Jejak", summary=WORDS),
]


def _front(**said) -> SimpleNamespace:
    return SimpleNamespace(**{"hero": None, "summary": SENTENCE, "locale_id": INDONESIAN.pk} | said)


HOME = {
    "page": _front(title="Denpasar", hero=picture()),
    "locale_id": INDONESIAN.pk,
    "doors": DOORS,
    "stalls_open": 21,
    "open_now": NEAR,
    "newest": CARDS[:3],
}
BARE_HOME = {"page": _front(title="Utara pasar"), "locale_id": INDONESIAN.pk}
HEADINGS = ["Siapa kami", LONG_NAME, "Hak atas teks dan gambar"]
BODY = [part for title in HEADINGS for part in (("heading", title), ("paragraph", f"<p>{WORDS}</p>"))]
INFORMATION = {
    "page": SimpleNamespace(
        title=LONG_NAME,
        summary=SENTENCE,
        headings=HEADINGS,
        body=GlossaryPage(body=BODY).body,
        locale=INDONESIAN,
        locale_id=INDONESIAN.pk,
    ),
    "crumbs": CRUMBS,
    "about": CARDS[0],
}
MISSING = {
    "original": CARDS[3],
    "original_url": "#",
    "doors": [SimpleNamespace(url="#", code=each.language_code, name=name)
              for each, name in ((INDONESIAN, "Bahasa Indonesia"), (ENGLISH, "English"))],
}  # fmt: skip
