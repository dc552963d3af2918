"""What search answers: much, something else, nothing."""

from types import SimpleNamespace

from django.utils.html import format_html

from storytelling.places.kinds import KINDS
from storytelling.places.position import CITY_CENTRE, Point
from storytelling.style_page.samples import CARDS, LONG_NAME, SENTENCE, WORDS

UNFILTERED = SimpleNamespace(
    text=LONG_NAME,
    locale="id",
    kinds=(),
    districts=(),
    goods=(),
    open_now=False,
    near=None,
    sort="relevance",
    exact=False,
    narrowed=False,
)
FILTERED = SimpleNamespace(
    **vars(UNFILTERED) | {"text": "pasar", "kinds": ("market",), "narrowed": True},
)
NEAREST = SimpleNamespace(
    **vars(FILTERED) | {"districts": ("51.71.03",), "goods": ("kopi",), "open_now": True, "exact": True},
)
NEAREST.near, NEAREST.sort = CITY_CENTRE, "distance"
FAR = SimpleNamespace(**vars(UNFILTERED) | {"near": Point(-6.2, 106.8)})
UNPLACED = SimpleNamespace(**vars(UNFILTERED) | {"sort": "distance"})


def _result(page, village="Pemecutan Kaja", found="pasar", **facts) -> SimpleNamespace:
    given = {"metres": None, "hero": getattr(page, "hero", None), "number": "", "within": ""}
    return SimpleNamespace(
        **given | facts,
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
    _facet("open", "Jam buka", ("Buka sekarang", 5, False)),
    _facet("kind", "Jenis", ("Pasar", 12, True), ("Pura", 4, False), ("Kampung budaya", 1, False)),
    _facet("district", "Kecamatan", ("Denpasar Barat", 9, False), ("Denpasar Utara", 3, False)),
    _facet("goods", "Dagangan", ("Perlengkapan persembahyangan", 2, False), ("Kain endek", 1, False)),
]
RESULTS = [
    _result(CARDS[0]),
    _result(CARDS[1], village="", hero=None, number="A-12", within="Pasar Badung"),
    _result(CARDS[2], found="", hero=None),
    _result(CARDS[3]),
]
NEAR_RESULTS = [_result(CARDS[0], metres=84.0), _result(CARDS[2], metres=2_340.0)]
IDEAS = {"kinds": [("stall", "Lapak", 42), ("temple", "Pura", 7)], "glossary": "#"}


def _answer(results=RESULTS, total=47, page=2, **said) -> SimpleNamespace:
    return SimpleNamespace(
        **{"did_you_mean": None, "some_words": False, "all_words": total} | said,
        results=results,
        total=total,
        page=page,
    )


FOUND = {
    "query": FILTERED,
    "chosen": [SimpleNamespace(label="Pasar", without="#")],
    "answer": _answer(),
    "facets": FACETS,
    "near": "",
    "address": "",
    "unfiltered": "#",
    "exactly": "#",
    "start": 21,
    "last_page": 3,
    "previous_page": 1,
    "next_page": 3,
    "previous": "#",
    "next": "#",
    "ideas": IDEAS,
}
NEAR = FOUND | {"query": NEAREST, "answer": _answer(NEAR_RESULTS), "near": "-8.657,115.217"}
SINGLE = FOUND | {"query": UNFILTERED, "chosen": [], "last_page": 1}
ANSWERS = {
    "nothing asked": {"query": None, "ideas": IDEAS},
    "found, filtered": FOUND,
    "nearest first": NEAR,
    "best first, from outside the city": NEAR | {"query": FAR, "last_page": 1},
    "by distance, position not said": SINGLE | {"query": UNPLACED},
    "did you mean": SINGLE | {"answer": _answer(RESULTS[:1], 1, did_you_mean="kesejarahan")},
    "only some of the words": SINGLE
    | {"answer": _answer(RESULTS[1:2], 1, some_words=True, all_words=0), "facets": []},
    "nothing found": FOUND | {"answer": _answer([], 0)},
}
