"""The register as a table of text: what is exported can be imported again. Pure."""

import csv
from io import StringIO

from storytelling.places.input_error import InputError, gettext_noop

COLUMNS = [
    "code",
    "place_name",
    "page",
    "state",
    "street",
    "address",
    "village_name",
    "latitude",
    "longitude",
    "accuracy_m",
    "stop_number",
    "installed_on",
    "last_verified_on",
    "material",
    "wording",
    "size_mm",
    "distance_m",
    "exposed",
    "note",
]
HOSTILE = ("=", "+", "-", "@", "\t", "\r")
MOST_ROWS = 5_000


class TableError(InputError):
    """A text that is no table of signs."""


def harmless(text: str) -> str:
    """A cell that a spreadsheet shows and does not compute; one that began with ' keeps it doubled."""
    return f"'{text}" if text.startswith((*HOSTILE, "'")) else text


def as_written(cell: str) -> str:
    """What `harmless` was given."""
    return cell[1:] if cell.startswith("'") else cell


def write(rows: list[dict[str, str]]) -> str:
    out = StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    table.writerows([harmless(row.get(name, "")) for name in COLUMNS] for row in rows)
    return out.getvalue()


def read(text: str) -> list[tuple[int, dict[str, str]]]:
    """The rows with their numbers as a spreadsheet shows them; raises TableError.

    Semicolons, which spreadsheets in Indonesian write, do as well as commas.
    """
    text = text.removeprefix("\ufeff")
    head = text.partition("\n")[0]
    dialect = {"delimiter": ";" if head.count(";") > head.count(",") else ",", "strict": True}
    try:
        lines = list(csv.reader(StringIO(text, newline=""), **dialect))
    except csv.Error as error:
        raise TableError(gettext_noop("This is no table: %(reason)s"), reason=str(error)) from error
    if not lines or not any(lines[0]):
        raise TableError(gettext_noop("The file is empty."))
    names = [name.strip().lower() for name in lines[0]]
    if unknown := [name for name in names if name not in COLUMNS]:
        raise TableError(gettext_noop("Unknown columns: %(names)s"), names=", ".join(unknown)[:200])
    if len(set(names)) < len(names):
        raise TableError(gettext_noop("A column stands in the file twice."))
    if "code" not in names:
        raise TableError(gettext_noop("The column “code” is missing."))
    if len(lines) > MOST_ROWS:
        raise TableError(gettext_noop("Too many rows: at most %(most)d."), most=MOST_ROWS)
    rows = []
    for number, cells in enumerate(lines[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(names):
            raise TableError(gettext_noop("Row %(row)d has a wrong number of cells."), row=number)
        rows.append((number, dict(zip(names, map(as_written, cells), strict=True))))
    return rows
