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
every_kind = pytest.mark.parametrize("said", KINDS.values(), ids=KINDS)
sheltered_or_not = pytest.mark.parametrize("exposed", [False, True], ids=["sheltered", "exposed"])

# of the damages that are always the same, in every format
MUST_SURVIVE = {"rotated": [7, 30, 90], "sheared": [0.1, 0.3], "blurred": [1, 2], "darkened": [0.5, 0.8]}
# of those that fall by chance, per format: the share under dirt at which three of four draws are read
MUST_BE_READ = 0.75
DIRT = {
    "label": {"spotted": 0.005, "speckled": 0.02},
    "card": {"spotted": 0.005, "speckled": 0.02},
    "wall": {"spotted": 0.01, "speckled": 0.04},
    "large": {"spotted": 0.02, "speckled": 0.04},
}


@every_format
@every_kind
@sheltered_or_not
def test_every_sign_is_read_from_its_pdf_and_after_each_damage(form, said, exposed):
    one = sign(form, exposed=exposed, **said)
    printed = rastered(print_signs([one], form))

    assert read(printed) == one.symbol.payload
    for kind, degrees in MUST_SURVIVE.items():
        for degree in degrees:
            assert share_read(printed, kind, degree, one.symbol.payload) == 1, f"{kind} {degree}"


@every_format
@sheltered_or_not
@pytest.mark.parametrize("kind", ["spotted", "speckled"])
def test_most_signs_are_read_under_dirt(form, exposed, kind):
    one = sign(form, exposed=exposed)
    printed = rastered(print_signs([one], form))

    assert share_read(printed, kind, DIRT[form.name][kind], one.symbol.payload) >= MUST_BE_READ


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
