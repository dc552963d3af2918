"""Signs on walls: typed, scanned, unknown, and without a page."""

from types import SimpleNamespace

from storytelling.plaques.field_work import FORMS
from storytelling.plaques.models import Wrong
from storytelling.plaques.page_signs import languages_waiting
from storytelling.style_page.samples import LONG_NAME, MORNING, SENTENCE

SIGNS = [
    SimpleNamespace(code=code, place_name=name, village_name=village, street=street)
    for code, name, village, street in (
        ("A7K3M", "Pura Maospahit", "Pemecutan Kaja", "Jalan Sutomo"),
        ("W9RTX", LONG_NAME, "Dauh Puri Kangin", LONG_NAME),
        ("4HJ7Q", "Pasar Badung", "", ""),
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
OFFICIAL = {
    "all": {"villages": [("Pemecutan Kaja", SIGNS[:2]), ("", SIGNS[2:])], "host": "denpasar.example"},
    "nothing found": {"villages": [], "words": "zzzz", "host": "denpasar.example"},
}
REPORT = {"plaque": SIGNS[0], "choices": Wrong.choices, "chosen": Wrong.DAMAGED, "mark": "", "days": 90}
REPORTS = {
    "asked": REPORT | {"form": SimpleNamespace()},
    "with a fault": REPORT
    | {"form": SimpleNamespace(errors={"words": [SENTENCE]}), "more": True, "lost_photo": True},
    "refused for now": REPORT | {"form": SimpleNamespace(), "refused": True},
}
IN_HAND = SimpleNamespace(
    code="A7K3M", get_state_display="terpasang", last_verified_on=MORNING.date()
)  # fmt: skip
BAR = SimpleNamespace(
    plaque=IN_HAND,
    csrf_token="",
    forms={name: form(prefix=name) for name, form in FORMS.items()},
    events=[SimpleNamespace(at=MORNING, get_deed_display="dipastikan", words=SENTENCE, by="Humas")],
    done="verify",
    failed=None,
)
BARS = {
    "confirmed": BAR,
    "refused": SimpleNamespace(
        **vars(BAR) | {"done": "", "failed": SimpleNamespace(non_field_errors=[SENTENCE], visible_fields=[])}
    ),
}
