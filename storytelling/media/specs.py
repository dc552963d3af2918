"""Which sizes of a picture the templates use: they are made after upload, so that no visitor waits."""

from dataclasses import dataclass

FORMATS = ("avif", "webp", "jpeg")  # the last one is for browsers that know no other
PHONE = "(width < 54rem)"
# Of the picture a phone waits for before it shows the page: on its screen nobody tells these from the usual
# quality, and it takes a round of packets less.
PHONE_QUALITY = {"avif": "avifquality-36", "webp": "webpquality-55"}


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """One way of showing a picture: Wagtail operations from small to large, and the `sizes` of the layout.

    `phone` are the operations of a closer crop that narrow screens get instead (`PHONE`, as in opening.css).
    """

    operations: tuple[str, ...]
    sizes: str
    phone: tuple[str, ...] = ()

    def filters(self, image_format: str) -> tuple[str, ...]:
        return tuple(f"format-{image_format}|{operation}" for operation in self.operations)

    def phone_filters(self, image_format: str) -> tuple[str, ...]:
        quality = PHONE_QUALITY[image_format]
        return tuple(f"format-{image_format}|{quality}|{operation}" for operation in self.phone)

    @property
    def all_filters(self) -> tuple[str, ...]:
        wide = (spec for image_format in FORMATS for spec in self.filters(image_format))
        close = (spec for image_format in FORMATS[:-1] for spec in self.phone_filters(image_format))
        return (*wide, *close)


HERO = PictureSpec(("width-640", "width-1280", "width-1920"), "100vw", phone=("fill-480x528", "fill-640x704"))
BODY = PictureSpec(("width-640", "width-1280"), "(width >= 62rem) 44rem, 100vw")
CARD = PictureSpec(("fill-400x300", "fill-800x600"), "(width >= 78rem) 24rem, (width >= 40rem) 45vw, 40vw")
HALF = PictureSpec(CARD.operations, "(width >= 78rem) 37rem, (width >= 40rem) 45vw, 100vw")
LEAD = PictureSpec(CARD.operations, "(width >= 78rem) 46rem, (width >= 62rem) 60vw, 100vw")
THUMB = PictureSpec(CARD.operations[:1], "7.5rem")
SHARE_FILTER = "format-jpeg|width-1280"  # what other sites show beside a shared link

SPECS = {"hero": HERO, "body": BODY, "card": CARD, "half": HALF, "lead": LEAD, "thumb": THUMB}
ALL_FILTERS = tuple(dict.fromkeys(spec for way in SPECS.values() for spec in way.all_filters))
