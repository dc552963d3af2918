"""Signs on walls: typed, scanned, unknown, and without a page."""

from types import SimpleNamespace

from storytelling.plaques.page_signs import languages_waiting
from storytelling.style_page.samples import LONG_NAME, SENTENCE

SIGNS = [
    SimpleNamespace(code=code, place_name=name, village_name=village)
    for code, name, village in (
        ("A7K3M", "Pura Maospahit", "Pemecutan Kaja"),
        ("W9RTX", LONG_NAME, "Dauh Puri Kangin"),
        ("4HJ7Q", "Pasar Badung", ""),
    )
]
ENTRY = {"signs": SIGNS}
UNKNOWN = {"typed": "A7K?M", "suggested": SIGNS[:2], "signs": SIGNS}
TOMBSTONES = {
    "with places near": {
        "plaque": SIGNS[1],
        "reason": SENTENCE,
        "near": [
            SimpleNamespace(
                address=SimpleNamespace(path="#", language="id", title=sign.place_name), metres=metres
            )
            for sign, metres in zip(SIGNS, (80, 240, 900), strict=True)
        ],
    },
    "with nothing near": {"plaque": SIGNS[2], "reason": SENTENCE, "near": []},
}
SCANNED = {
    "told in this language": {"plaque": SIGNS[0], "waiting": []},
    "not told in it yet": {"plaque": SIGNS[0], "waiting": languages_waiting("id", ["en"])},
}
