"""A market hall with open, closed and unchecked stalls, more of them than one sees at first."""

from django.core.paginator import Paginator

from heritage.hall_plan import hall_plan
from heritage.models import VendorPage
from storytelling.style_page.samples import (
    DAILY,
    LONG_NAME,
    MANY_CHOICES,
    MORNING,
    NIGHT,
    WORDS,
    choices,
    place,
)

LATER = "Mo-Su 16:00-22:00"
FEW, MANY = 3, 30  # stalls of a block: each is drawn, or only their number


def stall(title: str, number: str, chosen=True, sells=(), **facts) -> VendorPage:
    """A stall as the list and the plan of the hall are given it."""
    page = place(title, VendorPage, stall=number, **facts)
    page.goods_names, page.is_chosen = sells, chosen
    state = page.open_state(MORNING)
    page.is_open = bool(state and state.is_open)
    return page


def row(letter: str, count: int, **facts) -> list[VendorPage]:
    return [
        stall(f"Dagang {letter}{number}", f"{letter}-{number:02}", block=letter, **facts)
        for number in range(1, count + 1)
    ]


OPEN = [
    stall("Warung Nasi Men Rai", "A-12", floor="1", block="A", opening_hours=DAILY, qris="yes",
          sells=("nasi jinggo", "lawar")),
    stall(LONG_NAME, "TIMUR-1074", floor="2", block="Kebersinambungan", opening_hours=DAILY,
          sells=("kain endek", "perlengkapan persembahyangan", "bunga")),
    *row("D", 8, floor="1", opening_hours=DAILY, sells=("bunga",)),
]  # fmt: skip
CLOSED = [
    stall("Kopi Pagi", "B-107", floor="2", block="B", opening_hours=NIGHT),
    stall("Dagang Canang", "C-3", floor="2", opening_hours=DAILY, checked=False),
    stall("Jamu Bu Sri", "7", opening_hours=LATER, qris="yes"),
]
PLAN = hall_plan(
    [
        *OPEN,
        *CLOSED,
        *row("E", FEW, floor="3", chosen=False),
        *row("F", FEW, floor="B1", opening_hours=LATER),
        *row("G", MANY, floor="B1", opening_hours=DAILY),
        *row("H", MANY, floor="3", opening_hours=LATER),
        stall("Sate di halaman", "P-1", floor="1", block="Pelataran", opening_hours=NIGHT),
    ]
)
FLOORS = choices(("Lantai 1", 9), ("Lantai 2", 3), ("Lantai B1", 33))
STALLS = {
    "moment": MORNING,
    "stalls": Paginator([*OPEN, *CLOSED, *row("Z", 9)], len([*OPEN, *CLOSED])).page(1),
    "plan": PLAN,
    "floors": FLOORS,
    "floor": "1",
    "goods": MANY_CHOICES,
    "open_count": len(OPEN),
    "page": OPEN[0],
}
NO_STALLS = STALLS | {"stalls": Paginator([], 48).page(1), "plan": [], "open_now": True, "open_count": 0}
STALL = stall(
    LONG_NAME, "B-107", floor="2", block="B", opening_hours="Mo-Fr 07:30-15:30; Sa 07:30-13:00; Su off",
    qris="yes", price_from=5_000, price_to=150_000, since=1987, portrait=WORDS,
)  # fmt: skip
STALL_PAGE = {"page": STALL, "goods": ["kain endek", "selendang"], "open_state": STALL.open_state()}
