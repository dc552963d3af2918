"""What is printed is read again: the PDF itself, rasterised by another program, then spoiled.

The levels stand below those that docs/plaques.md has measured, so that a sign that got worse is noticed and
a spot that falls elsewhere is not.
"""

import pytest

from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.printing import print_signs
from tests.storytelling.plaques.studio.damage import (
    blurred,
    darkened,
    read,
    rotated,
    share_read,
    sheared,
    speckled,
)
from tests.storytelling.plaques.studio.samples import KINDS, rastered, sign

every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
every_kind = pytest.mark.parametrize(
    ("kind", "exposed"),
    [("usual", False), ("usual", True), ("long", False), ("long, no aksara", True), ("short", True)],
)
sheltered_or_not = pytest.mark.parametrize("exposed", [False, True], ids=["sheltered", "exposed"])

# Of the damages that are always the same: in every format, and out of focus the more the larger its square.
MUST_SURVIVE = {"rotated": [7, 45, 90], "sheared": [0.2, 0.5], "darkened": [0.8]}
OUT_OF_FOCUS = {"label": 2, "card": 3, "wall": 5, "large": 8}
# Of those that fall by chance: half of the share under dirt at which nine of ten were read, or less.
DRAWS, MUST_BE_READ = 12, 0.75
DIRT = {
    "label": {"spotted": 0.005, "speckled": 0.02},
    "card": {"spotted": 0.01, "speckled": 0.06},
    "wall": {"spotted": 0.02, "speckled": 0.1},
    "large": {"spotted": 0.04, "speckled": 0.12},
}


@every_format
@every_kind
def test_every_sign_is_read_from_its_pdf_and_after_each_damage(form, kind, exposed):
    one = sign(form, exposed=exposed, **KINDS[kind])
    printed = rastered(print_signs([one], form))

    assert read(printed) == one.symbol.payload
    for damage, degrees in {**MUST_SURVIVE, "blurred": [OUT_OF_FOCUS[form.name]]}.items():
        for degree in degrees:
            assert share_read(printed, damage, degree, one.symbol.payload) == 1, f"{damage} {degree}"


@every_format
@sheltered_or_not
@pytest.mark.parametrize("kind", ["spotted", "speckled"])
def test_most_signs_are_read_under_dirt(form, exposed, kind):
    one = sign(form, exposed=exposed)
    printed = rastered(print_signs([one], form))

    assert share_read(printed, kind, DIRT[form.name][kind], one.symbol.payload, DRAWS) >= MUST_BE_READ


@every_format
def test_all_damages_at_once(form):
    """Turned, from the side, a little out of focus, at dusk, after the dry season."""
    one = sign(form, exposed=True)
    picture = rastered(print_signs([one], form))
    for spoil, degree in ((speckled, 0.01), (sheared, 0.1), (rotated, 12), (blurred, 1), (darkened, 0.5)):
        picture = spoil(picture, degree)

    assert read(picture) == one.symbol.payload


@pytest.mark.parametrize(
    ("kind", "degree"), [("blurred", 30), ("darkened", 1), ("spotted", 0.3), ("speckled", 0.7)]
)
def test_what_is_spoiled_beyond_repair_is_not_read(kind, degree):
    """So that the tests above can fail."""
    one = sign(FORMATS["label"])
    printed = rastered(print_signs([one], FORMATS["label"]))

    assert share_read(printed, kind, degree, one.symbol.payload) == 0
