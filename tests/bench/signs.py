"""How much a printed sign survives, per format: `make signs` writes the table of docs/plaques.md."""

import os
from pathlib import Path

import django

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "plaques.md"
BEGIN, END = "<!-- signs: begin -->", "<!-- signs: end -->"
DRAWS, LEAST = 20, 0.9
SHORT_HOST = "cerita.go.id"


def rows():
    """Each format as printed under a roof and outdoors; the small ones also with a host of twelve letters."""
    from storytelling.plaques.studio.formats import FORMATS
    from tests.storytelling.plaques.studio.samples import sign

    for form in FORMATS.values():
        for exposed in (False, True):
            yield form, sign(form, exposed=exposed)
    for form in list(FORMATS.values())[:2]:
        yield form, sign(form, exposed=True, host=SHORT_HOST)


def table() -> str:
    from storytelling.plaques.studio.printing import print_signs
    from tests.storytelling.plaques.studio.damage import DAMAGES, survives
    from tests.storytelling.plaques.studio.samples import rastered

    head = ["format", "correction", "modules", "mm each", *DAMAGES]
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for form, sign in rows():
        picture = rastered(print_signs([sign], form))
        cells = [form.name, sign.symbol.error, str(sign.square.modules), f"{sign.square.module:.2f}"]
        for kind, damage in DAMAGES.items():
            degree = survives(picture, kind, sign.symbol.payload, DRAWS, LEAST)
            cells.append(damage.written.format(degree))
        lines.append(f"| {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def main() -> None:
    django.setup()
    measured = table()
    words = DOCUMENT.read_text()
    before, after = words.split(BEGIN)[0], words.split(END)[1]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.test")
    main()
