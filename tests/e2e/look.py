"""Pictures of whole pages that come out the same on every run, and how much two of them differ."""

from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from unittest.mock import patch

from PIL import Image, ImageChops

from storytelling.places.calendar import TIMEZONE

MORNING = datetime(2026, 3, 3, 9, 30, tzinfo=TIMEZONE)  # a Tuesday: "open now" says the same each time
CELL = 2  # pixels of a reference that are compared as one: how edges are smoothed does not matter
VISIBLE = 40  # of 255: a smaller difference of one cell nobody sees

HAS_LATE_SHEET = "() => [...document.styleSheets].some(sheet => sheet.href?.includes('/late.'))"
AT_REST = """async () => {
  for (const picture of document.images) picture.loading = 'eager';
  const hasLateSheet = HAS_LATE_SHEET;
  const waits = document.querySelector('script[data-late]');
  while (waits && !hasLateSheet()) await new Promise(soon => setTimeout(soon, 20));
  await document.fonts.ready;
  await Promise.all([...document.images].map(picture => picture.decode().catch(() => null)));
  window.scrollTo(0, 0);
}""".replace("HAS_LATE_SHEET", HAS_LATE_SHEET)


@contextmanager
def one_morning():
    """The clock of the site stands still."""
    with patch("django.utils.timezone.now", return_value=MORNING):
        yield


@contextmanager
def visitor(browser, width: int, dark: bool = False, language: str = "id"):
    """A tab in which nothing moves."""
    context = browser.new_context(
        viewport={"width": width, "height": 780 if width < 700 else 900},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale=language,
    )
    yield context.new_page()
    context.close()


def picture_of(page, address: str, whole: bool = True) -> Image.Image:
    page.goto(address)
    page.evaluate(AT_REST)
    return Image.open(BytesIO(page.screenshot(full_page=whole))).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of cells that visibly differ; what only one of them has counts whole."""
    size = max(one.width, other.width), max(one.height, other.height)
    cells = size[0] // CELL, size[1] // CELL
    one, other = (_on_canvas(picture, size).resize(cells, Image.Resampling.BOX) for picture in (one, other))
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[VISIBLE:]) / (cells[0] * cells[1])


def _on_canvas(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    canvas = Image.new("RGB", size, "magenta")
    canvas.paste(picture)
    return canvas
