"""What happens after a page is published."""

from storytelling.blocks.pictures import pictures_of
from storytelling.media.renditions import make_soon


def page_went_live(instance, **_signal) -> None:
    """Fill the gaps in the sizes of its pictures, so that its first visitor does not wait."""
    make_soon({picture.image.pk for picture in pictures_of(instance)})
