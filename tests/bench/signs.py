"""How much a printed sign survives, per format: `make signs` writes the table of docs/plaques.md."""

import os
from pathlib import Path

import django

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "plaques.md"
BEGIN, END = "<!-- signs: begin -->", "<!-- signs: end -->"
UNITS = {
    "rotated": "{:g}°",
    "sheared": "{:.0%}",
    "blurred": "σ {:g} px",
    "darkened": "{:.0%}",
    "dirtied": "{:.1%}",
}


def table() -> str:
    from storytelling.plaques.studio.formats import FORMATS
    from tests.storytelling.plaques.studio.damage import DAMAGES, read, survives
    from tests.storytelling.plaques.studio.samples import raster

    lines = ["| format | correction | " + " | ".join(DAMAGES) + " |", "|---|---|" + "---|" * len(DAMAGES)]
    for form in FORMATS.values():
        for exposed in (False, True):
            printed = raster(form, exposed=exposed)
            payload = read(printed)
            cells = [UNITS[kind].format(survives(printed, kind, payload)) for kind in DAMAGES]
            lines.append(
                f"| {form.name} | {'exposed' if exposed else 'sheltered'} | " + " | ".join(cells) + " |"
            )
    return "\n".join(lines)


def main() -> None:
    django.setup()
    words = DOCUMENT.read_text()
    before, after = words.split(BEGIN)[0], words.split(END)[1]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.test")
    main()
