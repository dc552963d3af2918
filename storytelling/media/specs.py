"""Which sizes of a picture the templates use: they are made after upload, so that no visitor waits."""

from dataclasses import dataclass

FORMATS = ("avif", "webp", "jpeg")


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """One way of showing a picture: Wagtail operations from small to large, and the `sizes` of the layout."""

    operations: tuple[str, ...]
    sizes: str

    def filters(self, image_format: str) -> tuple[str, ...]:
        return tuple(f"format-{image_format}|{operation}" for operation in self.operations)

    @property
    def all_filters(self) -> tuple[str, ...]:
        return tuple(spec for image_format in FORMATS for spec in self.filters(image_format))


HERO = PictureSpec(("width-640", "width-960", "width-1280", "width-1920"), "100vw")
BODY = PictureSpec(("width-640", "width-1280"), "(width >= 62rem) 44rem, 100vw")
CARD = PictureSpec(("fill-400x300", "fill-800x600"), "(width >= 78rem) 24rem, (width >= 40rem) 45vw, 100vw")
HALF = PictureSpec(CARD.operations, "(width >= 78rem) 37rem, (width >= 40rem) 45vw, 100vw")
LEAD = PictureSpec(CARD.operations, "(width >= 78rem) 46rem, (width >= 62rem) 60vw, 100vw")
THUMB = PictureSpec(CARD.operations[:1], "7.5rem")
SHARE_FILTER = "format-jpeg|width-1280"  # what other sites show beside a shared link

SPECS = {"hero": HERO, "body": BODY, "card": CARD, "half": HALF, "lead": LEAD, "thumb": THUMB}
ALL_FILTERS = tuple(dict.fromkeys(spec for way in SPECS.values() for spec in way.all_filters))
