"""The drawings of the demo, rendered to pictures when a page needs one."""

from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import resvg_py
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Collection, Locale

from storytelling.media.models import ImageText, SiteImage

SIZE = (1600, 1000)
JPEG_QUALITY = 88
COLLECTION = "Demo"


class Drawings:
    """Gives the picture of a key; each drawing becomes one picture, with its alt text in every language."""

    def __init__(self, folder: Path, captions: dict[str, dict], locales: list[Locale]):
        self.folder, self.captions, self.locales = folder, captions, locales
        self._known: dict[str, SiteImage] = {}

    def __getitem__(self, key: str) -> SiteImage:
        if key not in self._known:
            self._known[key] = picture_of(key) or self._draw(key, _title(key))
        return self._known[key]

    @cached_property
    def collection(self) -> Collection:
        root = Collection.get_first_root_node()
        return root.get_children().filter(name=COLLECTION).first() or root.add_child(name=COLLECTION)

    def _draw(self, key: str, title: str) -> SiteImage:
        width, height = SIZE
        jpeg = rendered(drawing(self.folder, key), width, height)
        picture = SiteImage(
            title=title,
            file=ContentFile(jpeg, name=f"demo-{key}.jpg"),
            width=width,
            height=height,
            file_size=len(jpeg),
            collection=self.collection,
            credit=self.captions[key]["credit"],
            licence="CC-BY-4.0",
            illustration=True,
        )
        picture.texts.set(
            [
                ImageText(locale=locale, alt=self.captions[key]["alt"][locale.language_code])
                for locale in self.locales
            ]
        )
        picture.save()
        return picture


def picture_of(key: str) -> SiteImage | None:
    """Found by its title, which editors have little reason to change."""
    return SiteImage.objects.filter(title=_title(key)).first()


def _title(key: str) -> str:
    return f"Gambar demo: {key}"


def drawing(folder: Path, key: str) -> str:
    """The SVG of a key: the scene of that name, or else the plain drawing in the folder."""
    scene = f"home.drawings.scenes.{key.replace('-', '_')}"
    if find_spec(scene):
        return import_module(scene).draw()
    return (folder / f"{key}.svg").read_text()


def rendered(svg: str, width: int, height: int) -> bytes:
    """The drawing as a JPEG; all of them are drawn in the same shape."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, background="#ffffff")
    jpeg = BytesIO()
    Image.open(BytesIO(bytes(png))).convert("RGB").save(jpeg, "JPEG", quality=JPEG_QUALITY)
    return jpeg.getvalue()
