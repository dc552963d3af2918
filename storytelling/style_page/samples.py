"""What the components are shown with: pages, pictures and people that were never saved.

The words are Indonesian on purpose: they are the longest the layout has to bear.
"""

from datetime import date, datetime
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.templatetags.static import static
from wagtail.models import Locale

from heritage.models import HeritageStoryPage
from storytelling.media.models import SiteImage
from storytelling.pages.models import FactRow
from storytelling.places.calendar import TIMEZONE
from storytelling.places.hours import OpenState
from storytelling.places.kinds import KINDS
from storytelling.places.models import AdmissionRow, Village
from storytelling.places.position import Point
from storytelling.places.walk_map import Stop, draw
from storytelling.style_page.sound_samples import TIMED, recording

LONG_NAME = "Pertanggungjawaban Kesejarahan Bale Kulkul Keberagaman"
SENTENCE = "Gapura bata merah tanpa perekat, disusun dengan digosok dan air, sejak abad keempat belas."
WORDS = (
    "Pedagang menyebarluaskan keanekaragaman dagangannya sejak sebelum matahari terbit; "
    "ketidakseragaman tangganya mempertanggungjawabkan umur bangunannya."
)
MORNING = datetime(2026, 3, 3, 9, 30, tzinfo=TIMEZONE)  # a Tuesday


def picture() -> SiteImage:
    """An image of the site, drawn once for all sizes."""
    image = SiteImage(pk=1, credit="Storytelling Denpasar", licence="CC-BY-4.0", illustration=True)
    drawn = SimpleNamespace(url=static("style_page/gate.svg"), width=1280, height=960)
    image.get_renditions = lambda *filters: dict.fromkeys(filters, drawn)
    image.alt = lambda _locale_id: "Gapura bata merah di depan matahari"
    image.text = lambda _locale_id: SimpleNamespace(caption="Gapura pada pagi hari.")
    return image


INDONESIAN, ENGLISH = Locale(pk=1, language_code="id"), Locale(pk=2, language_code="en")
VILLAGE = Village(pk=1, name="Pemecutan Kaja")


def page_of(model, title, locale=INDONESIAN, **facts):
    """A page that was never saved; its address leads nowhere."""
    page = model(title=title, locale=locale, **facts)
    page.get_url = lambda request=None, current_site=None: "#"
    page.get_full_url = lambda request=None: "https://denpasar.example/"
    return page


def place(title="Pura Maospahit", model=HeritageStoryPage, checked=True, **facts):
    if checked:
        facts |= {"hours_checked_on": date(2026, 2, 28), "hours_source": "site"}
    page = page_of(model, title, visit_status_on=date(2026, 2, 28), **facts)
    page.open_state = lambda _moment=None: type(page).open_state(page, MORNING)
    return page


def told(title="Pura Maospahit", kind="temple", hero=True, summary=SENTENCE, **facts):
    return place(
        title, kind=kind, hero=picture() if hero else None, summary=summary, village=VILLAGE,
        address="Jalan Sutomo, Banjar Gerenceng", latitude=-8.6536, longitude=115.2086, **facts,
    )  # fmt: skip


DAILY = "Mo-Su 05:00-18:00"
NIGHT = "Mo-Sa 18:00-03:00"

PLACES = {
    "with everything": told(
        body=[("recording", {"subject": recording(TIMED)})],
        spoken_name=recording(),
        aksara="ᬧᬸᬭᬫᬵᬳᭀᬲ᭄ᬧᬳᬶᬢ᭄", opening_hours=DAILY, admission="paid", dress="sarong", steps="yes", shade="yes",
        toilets="no", period="abad ke-14",
    ),
    "a long name": told(
        LONG_NAME, spoken_name=recording(TIMED), kind="heritage-street", opening_hours=NIGHT,
        admission="free",
    ),
    "without a picture": told("Dam Oongan", kind="dam", hero=False, summary="", checked=False),
}  # fmt: skip
PLACES["with everything"].admission_rows = [
    AdmissionRow(rupiah=10_000, audience="domestic-adult"),
    AdmissionRow(rupiah=50_000, audience="foreign-adult"),
]
PLACES["with everything"].fact_rows = [FactRow(label="Pendirian", text="Diperkirakan abad keempat belas")]
HUES = [
    *KINDS.values(),
    SimpleNamespace(code="search", label="Cari"),
    SimpleNamespace(code="none", label="Tentang"),
]
WALLS = {
    hue: page_of(HeritageStoryPage, LONG_NAME if hue == "river" else "Warisan", summary=SENTENCE)
    for hue in ("heritage", "market", "river", "trail", "none")
}
WALLS["none"].summary = ""
CARDS = [*PLACES.values(), told("Badung Market", "market", summary="Only told in English.", locale=ENGLISH)]
MANY_CARDS = [
    *CARDS,
    told("Puri Agung Jro Kuta", "palace"),
    told(LONG_NAME, "mural", summary=WORDS),
    told("Jejak kota lama", "trail", summary=WORDS),
]
MANY_CARDS[-1].metres, MANY_CARDS[-1].minutes = 3_400, 75  # what a trail says of itself
FACTS = {
    "one": told(shade="no"),
    "four": told(opening_hours=DAILY, admission="donation", dress="sarong", steps="no"),
    "reported hours, a long answer": told(checked=False, opening_hours=NIGHT, period=LONG_NAME),
}
LIST_STEPS = {
    state: Paginator(range(70), 10).page(number)
    for state, number in (("first", 1), ("middle", 4), ("last", 7))
}

STATES = {
    "open until this evening": OpenState(True, MORNING.replace(hour=18, minute=0)),
    "open for ever": OpenState(True, None),
    "closed until Monday": OpenState(False, datetime(2026, 3, 9, 8, 0, tzinfo=TIMEZONE)),
    "closed": OpenState(False, None),
    "closed for Nyepi": OpenState(False, datetime(2026, 3, 20, 6, 0, tzinfo=TIMEZONE), "nyepi"),
}
HOURS = {
    "checked": told(opening_hours="Mo-Fr 07:30-15:30; Sa 07:30-13:00; Su off"),
    "reported only": told(opening_hours=DAILY, checked=False),
    "past midnight": told(opening_hours=NIGHT),
}
STATUSES = {
    "closed": told(visit_status="closed", visit_status_note="gapura utara dipugar sampai Juni"),
    "no longer there": told(visit_status="gone"),
}


def choices(*labels):
    """Answers to one question of a list, the second of them chosen."""
    return [
        SimpleNamespace(code=str(number), label=label, count=count, chosen=number == 1)
        for number, (label, count) in enumerate(labels)
    ]


CHOICES = choices(("Pura", 11), ("Puri dan keraton", 7), ("Pertanggungjawaban sejarah", 1))
MANY_CHOICES = choices(*((f"Desa Kesiman Petilan {number}", number) for number in range(1, 10)))

NEAR = [
    SimpleNamespace(page=page, kind=page.kind, metres=metres, point=page.point if metres < 2000 else None,
                    about=metres > 900)
    for page, metres in zip(CARDS, (80, 640, 950, 2300), strict=True)
]  # fmt: skip
MAP = draw(
    [
        Stop(number, "", Point(-8.6536 - 0.0012 * number, 115.2086 + 0.0011 * number))
        for number in range(1, 6)
    ],
    here=("Pura Maospahit", Point(-8.6536, 115.2086)),
)

MENU = [
    SimpleNamespace(label="Cerita", url="#", is_section=True),
    SimpleNamespace(label="Pasar", url="#"),
    SimpleNamespace(label="Jalur sungai", url="#"),
    SimpleNamespace(label="Jejak", url="#"),
]
NAV = SimpleNamespace(
    home_url="#",
    header=MENU,
    footer=[SimpleNamespace(label="Tentang situs ini", url="#", is_current=True), *MENU[1:]],
    tagline="Kota yang bercerita.",
    footer_note="Dinas Kebudayaan Kota Denpasar",
)
LANGUAGES = [
    SimpleNamespace(url="#", code="id", name="Bahasa Indonesia", current=True),
    SimpleNamespace(url="#", code="en", name="English", current=False),
]
HEAD = SimpleNamespace(
    title=LONG_NAME,
    description=SENTENCE,
    url=f"https://denpasar.example/id/warisan/{LONG_NAME.lower().replace(' ', '-')}/",
)
CRUMBS = [SimpleNamespace(url="#", title=title) for title in ("Beranda", "Warisan budaya", "Pemecutan Kaja")]
TELLERS = [
    SimpleNamespace(name="Ni Wayan Sari", role="pedagang"),
    SimpleNamespace(name="I Made Rai", role=""),
]
GIVEN = SimpleNamespace(banjar="Gerenceng", contributed_by=VILLAGE)
SOURCES = [
    SimpleNamespace(title="Kajian cagar budaya", url="#", publisher="BPCB Bali", published_on="2015-09"),
    SimpleNamespace(title=LONG_NAME, url="", publisher="", published_on=""),
]
