"""The Balinese calendar, as far as it opens and closes doors.

The pawukon is plain arithmetic: 210 days, 30 weeks (wuku) of seven days. Nyepi follows the moon and
the corrections that priests make to it, so its dates are a table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TIMEZONE = ZoneInfo("Asia/Makassar")

PAWUKON_DAYS = 210
WUKU = (
    *("Sinta", "Landep", "Ukir", "Kulantir", "Tolu", "Gumbreg", "Wariga", "Warigadian"),
    *("Julungwangi", "Sungsang", "Dungulan", "Kuningan", "Langkir", "Medangsia", "Pujut"),
    *("Pahang", "Krulut", "Merakih", "Tambir", "Medangkungan", "Matal", "Uye", "Menail"),
    *("Prangbakat", "Bala", "Ugu", "Wayang", "Kelawu", "Dukut", "Watugunung"),
)
SAPTAWARA = ("Redite", "Soma", "Anggara", "Buda", "Wraspati", "Sukra", "Saniscara")  # Sunday first
PANCAWARA = ("Paing", "Pon", "Wage", "Kliwon", "Umanis")

# The Redite of Sinta that lies 73 days before Galungan (Buda Kliwon Dungulan) of 28 February 2024.
_CYCLE_START = date(2023, 12, 17)


@dataclass(frozen=True, slots=True)
class PawukonDay:
    """A day by its place in the 210-day cycle, which is also how an odalan is named."""

    number: int

    @classmethod
    def of(cls, day: date) -> "PawukonDay":
        return cls((day - _CYCLE_START).days % PAWUKON_DAYS)

    @classmethod
    def named(cls, wuku: str, weekday: str) -> "PawukonDay":
        """`named("Dungulan", "Buda")`; raises ValueError for a name that is not in the tables."""
        return cls(WUKU.index(wuku) * 7 + SAPTAWARA.index(weekday))

    @property
    def wuku(self) -> str:
        return WUKU[self.number // 7]

    @property
    def weekday(self) -> str:
        return SAPTAWARA[self.number % 7]

    @property
    def pancawara(self) -> str:
        return PANCAWARA[self.number % 5]

    def __str__(self) -> str:
        return f"{self.weekday} {self.pancawara} {self.wuku}"

    def next_on(self, start: date) -> date:
        """The first date with this name, `start` included."""
        return start + timedelta((self.number - PawukonDay.of(start).number) % PAWUKON_DAYS)


FEASTS = {
    "Pagerwesi": PawukonDay.named("Sinta", "Buda"),
    "Galungan": PawukonDay.named("Dungulan", "Buda"),
    "Umanis Galungan": PawukonDay.named("Dungulan", "Wraspati"),
    "Kuningan": PawukonDay.named("Kuningan", "Saniscara"),
    "Saraswati": PawukonDay.named("Watugunung", "Saniscara"),
}


def odalan(wuku: str, weekday: str, start: date) -> date:
    """The next anniversary of a temple whose odalan follows the pawukon, `start` included."""
    return PawukonDay.named(wuku, weekday).next_on(start)


def feasts_between(start: date, end: date) -> list[tuple[date, str]]:
    """Feasts of the pawukon and Nyepi from `start` up to and without `end`, in order."""
    found = [(nyepi.day, "Nyepi") for nyepi in NYEPI if start <= nyepi.day < end]
    for name, pawukon in FEASTS.items():
        day = pawukon.next_on(start)
        while day < end:
            found.append((day, name))
            day += timedelta(PAWUKON_DAYS)
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Nyepi:
    """The day of silence: from six in the morning to six in the morning of the next day."""

    day: date
    estimated: bool = False

    @property
    def starts(self) -> datetime:
        return datetime.combine(self.day, time(6), TIMEZONE)

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(days=1)

    def covers(self, moment: datetime) -> bool:
        return self.starts <= moment < self.ends


# To 2027: public holidays as the government set them. From 2028: the date of one published table, not yet
# of a decree; look again when the decree of the year before comes out.
NYEPI = (
    Nyepi(date(2024, 3, 11)),
    Nyepi(date(2025, 3, 29)),
    Nyepi(date(2026, 3, 19)),
    Nyepi(date(2027, 3, 8)),
    Nyepi(date(2028, 3, 26), estimated=True),
    Nyepi(date(2029, 3, 15), estimated=True),
    Nyepi(date(2030, 3, 5), estimated=True),
)


def nyepi_at(moment: datetime) -> Nyepi | None:
    """The Nyepi that an aware `moment` falls into."""
    return next((nyepi for nyepi in NYEPI if nyepi.covers(moment)), None)


def nyepi_edges(after: datetime) -> Iterator[datetime]:
    """Beginnings and ends of Nyepi later than an aware moment."""
    return (edge for nyepi in NYEPI for edge in (nyepi.starts, nyepi.ends) if edge > after)
