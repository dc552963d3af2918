"""A list of signs that comes back from a spreadsheet: compared first, and written whole or not at all."""

from dataclasses import dataclass, field
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext
from wagtail.models import Page

from storytelling.places.position_form import check_position
from storytelling.plaques.codes import parse_code
from storytelling.plaques.deeds import record, record_state
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Deed, Plaque
from storytelling.plaques.payment import validate_no_payment
from storytelling.plaques.table import COLUMNS, TableError, read

# The code of a sign, its page and its names are never told by a list.
WRITTEN = [name for name in COLUMNS if name not in {"code", "place_name", "page", "village_name"}]
KEPT_WHEN_EMPTY = {"state", "wording", "distance_m", "exposed"}
TRUTHS = {
    "true": True,
    "1": True,
    "ya": True,
    "yes": True,
    "false": False,
    "0": False,
    "tidak": False,
    "no": False,
}


@dataclass(slots=True)
class Row:
    """One row of the list: the sign it is about, or the page that gets a new one, and what would change."""

    number: int
    plaque: Plaque | None = None
    page: Page | None = None
    values: dict = field(default_factory=dict)
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        return str(self.plaque) if self.plaque else (self.page.title if self.page else "")


@dataclass(slots=True)
class Plan:
    """What an import would do."""

    rows: list[Row]
    fault: str = ""

    @property
    def sound(self) -> bool:
        return not self.fault and not any(row.errors for row in self.rows)

    @property
    def wrong(self) -> list[Row]:
        return [row for row in self.rows if row.errors]

    @property
    def busy(self) -> list[Row]:
        """The rows that would change something."""
        return [row for row in self.rows if row.changes or row.page]


def plan(text: str) -> Plan:
    """Compare a list with the register; writes nothing. Four queries, however long the list."""
    try:
        rows = read(text)
    except TableError as error:
        return Plan([], gettext(error.message) % error.params)
    known = {plaque.code: plaque for plaque in Plaque.objects.all()}
    pages = _pages_named([cells.get("page", "") for _number, cells in rows if not cells["code"].strip()])
    seen: set[str] = set()
    return Plan([_row(number, cells, known, pages, seen) for number, cells in rows])


@transaction.atomic
def carry_out(plan: Plan, by) -> tuple[int, int]:
    """How many signs were changed, and how many are new."""
    changed = new = 0
    for row in plan.busy:
        if row.page:
            issue_plaque(row.page, **row.values)
            new += 1
            continue
        before = row.plaque.get_state_display()
        old_state = row.plaque.state
        for name, value in row.values.items():
            setattr(row.plaque, name, value)
        row.plaque.save(update_fields=list(row.values))
        if row.plaque.state != old_state:
            record_state(row.plaque, before, by)
        else:
            names = ", ".join(label for label, _old, _new in row.changes)
            record(row.plaque, Deed.IMPORTED, by, names)
        changed += 1
    return changed, new


def _row(number: int, cells: dict, known: dict, pages: dict, seen: set) -> Row:
    row = Row(number)
    for name, cell in cells.items():
        try:
            validate_no_payment(cell)
        except ValidationError as error:
            row.errors += [f"{name}: {message}" for message in error.messages]
    if row.errors:
        return row
    typed = cells["code"].strip()
    if typed:
        code = parse_code(typed)
        row.plaque = known.get(code)
        if row.plaque is None:
            row.errors.append(gettext("No sign has the code %(code)s.") % {"code": typed[:20]})
        elif code in seen:
            row.errors.append(gettext("The sign %(code)s stands in the list twice.") % {"code": code})
        elif (page := cells.get("page", "").strip()) and page != str(row.plaque.translation_key):
            row.errors.append(gettext("The page of a sign is changed on its own form, not in a list."))
        seen.add(code)
    else:
        row.page = pages.get(cells.get("page", "").strip())
        if row.page is None:
            row.errors.append(
                gettext("No page is called %(page)s: a new sign needs the number or key of its page.")
                % {"page": cells.get("page", "").strip()[:60] or "–"}
            )
    if not row.errors:
        _read_values(row, cells)
    return row


def _read_values(row: Row, cells: dict) -> None:
    sign = row.plaque or Plaque(translation_key=row.page.translation_key)
    for name in WRITTEN:
        if name not in cells:
            continue
        model_field = Plaque._meta.get_field(name)
        old = getattr(sign, name)
        try:
            value = _value(name, model_field, cells[name].strip(), old)
        except ValidationError as error:
            row.errors.append(f"{model_field.verbose_name}: {' '.join(error.messages)}")
            continue
        if value != old:
            row.values[name] = value
            row.changes.append(
                (str(model_field.verbose_name), _shown(model_field, old), _shown(model_field, value))
            )
    place = {name: row.values.get(name, getattr(sign, name)) for name in ("latitude", "longitude")}
    try:
        if row.values.keys() & place.keys():
            check_position(place["latitude"], place["longitude"])
    except ValidationError as error:
        row.errors += error.messages


def _value(name: str, model_field, cell: str, old):
    if not cell:
        return old if name in KEPT_WHEN_EMPTY else model_field.get_default() if not model_field.null else None
    if name == "exposed":
        if cell.lower() not in TRUTHS:
            raise ValidationError(gettext("Write yes or no."))
        return TRUTHS[cell.lower()]
    if name == "state":
        cell = cell.lower()
    return model_field.clean(cell, None)


def _shown(model_field, value) -> str:
    """As the form of the sign names it."""
    return "–" if value in (None, "") else str(dict(model_field.flatchoices).get(value, value))


def _pages_named(names: list[str]) -> dict[str, Page]:
    """Pages by what a list may call them: their number at the desk, or their key."""
    names = {name.strip() for name in names if name.strip()}
    numbers = [int(name) for name in names if name.isascii() and name.isdigit() and len(name) < 10]
    keys = {}
    for name in names:
        try:
            keys[UUID(name)] = name
        except ValueError:
            continue
    found = {}
    for page in Page.objects.filter(depth__gt=1, translation_key__in=keys, alias_of=None).order_by("-pk"):
        found[keys[page.translation_key]] = page
    for page in Page.objects.filter(depth__gt=1, pk__in=numbers):
        found |= {name: page for name in names if name.isdigit() and int(name) == page.pk}
    return found
