"""AVIF files are made quickly and remain what they should be."""

from io import BytesIO

import pytest
import willow
from PIL import Image, ImageCms


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "CMYK"])
def test_a_picture_of_any_mode_becomes_avif(mode):
    original = BytesIO()
    Image.new(mode, (40, 30)).save(original, "TIFF")
    original.seek(0)
    made = BytesIO()

    willow.Image.open(original).save_as_avif(made, quality=60)

    made.seek(0)
    with Image.open(made) as picture:
        assert (picture.format, picture.size) == ("AVIF", (40, 30))


def test_the_colour_profile_is_kept():

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    original, made = BytesIO(), BytesIO()
    Image.new("RGB", (40, 30)).save(original, "PNG", icc_profile=profile)
    original.seek(0)

    willow.Image.open(original).save_as_avif(made)

    made.seek(0)
    with Image.open(made) as picture:
        assert picture.info["icc_profile"] == profile


def test_the_quick_way_is_the_one_in_use(monkeypatch):
    original, asked = BytesIO(), {}
    Image.new("RGB", (4, 3)).save(original, "PNG")
    original.seek(0)
    monkeypatch.setattr(
        Image.Image, "save", lambda picture, f, image_format, **options: asked.update(options)
    )

    willow.Image.open(original).save_as_avif(BytesIO(), quality=60)

    assert asked == {"quality": 60, "speed": 8}
