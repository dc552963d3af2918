"""What search answers: much, something else, nothing."""

from types import SimpleNamespace

from django.utils.html import format_html

from storytelling.places.kinds import KINDS
from storytelling.style_page.samples import CARDS, LONG_NAME, SENTENCE, WORDS

FILTERED = SimpleNamespace(text="pasar", locale="id", kinds=("market",), districts=(), goods=())
UNFILTERED = SimpleNamespace(text=LONG_NAME, locale="id", kinds=(), districts=(), goods=())


def _result(page, village="Pemecutan Kaja", found="pasar") -> SimpleNamespace:
    return SimpleNamespace(
        page=page,
        title=page.title,
        entry=SimpleNamespace(locale=page.locale.language_code, village=village),
        kind_label=KINDS[page.kind].label,
        language_name="English",
        snippet=format_html("… {} <mark>{}</mark> {}", SENTENCE, found, WORDS) if found else "",
    )


def _facet(name: str, heading: str, *choices) -> SimpleNamespace:
    return SimpleNamespace(
        name=name,
        heading=heading,
        choices=[
            SimpleNamespace(value=label, label=label, count=count, active=active)
            for label, count, active in choices
        ],
    )


FACETS = [
    _facet("kind", "Jenis", ("Pasar", 12, True), ("Pura", 4, False), ("Kampung budaya", 1, False)),
    _facet("district", "Kecamatan", ("Denpasar Barat", 9, False), ("Denpasar Utara", 3, False)),
    _facet("goods", "Dagangan", ("Perlengkapan persembahyangan", 2, False), ("Kain endek", 1, False)),
]
RESULTS = [_result(CARDS[0]), _result(CARDS[1], village=""), _result(CARDS[2], found=""), _result(CARDS[3])]


def _answer(results=RESULTS, total=47, page=2, **said) -> SimpleNamespace:
    return SimpleNamespace(
        **{"did_you_mean": None, "some_words": False} | said, results=results, total=total, page=page
    )


FOUND = {
    "query": FILTERED,
    "answer": _answer(),
    "facets": FACETS,
    "unfiltered": "#",
    "start": 21,
    "last_page": 3,
    "previous": "#",
    "next": "#",
}
SINGLE = FOUND | {"query": UNFILTERED, "last_page": 1}
ANSWERS = {
    "nothing asked": {"query": None},
    "found, filtered": FOUND,
    "did you mean": SINGLE | {"answer": _answer(RESULTS[:1], 1, did_you_mean="kesejarahan")},
    "only some of the words": SINGLE | {"answer": _answer(RESULTS[1:2], 1, some_words=True), "facets": []},
    "nothing found": FOUND | {"answer": _answer([], 0)},
}
