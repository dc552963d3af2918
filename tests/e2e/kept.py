"""Drawings and the sizes of pictures, made once for all databases: they take minutes and depend on none.

What is kept lies in var/drawn, under a name made of everything that decides how it looks.
"""

import hashlib
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

from django.conf import settings
from wagtail.images.models import Filter
from willow.image import AvifImageFile, JPEGImageFile, WebPImageFile

from home.demo_loader import pictures
from storytelling.media import avif

FOLDER = Path(__file__).parents[2] / "var" / "drawn"
KINDS = {"avif": AvifImageFile, "jpeg": JPEGImageFile, "webp": WebPImageFile}
render, run = pictures.rendered, Filter.run


def _kept(*decisive) -> Path:
    FOLDER.mkdir(parents=True, exist_ok=True)
    return FOLDER / hashlib.sha256(repr(decisive).encode()).hexdigest()


def _keep(path: Path, content: bytes) -> None:
    """Whole or not at all: two runs may keep the same at once, and one may be stopped."""
    written = path.with_suffix(f".{id(content)}")
    written.write_bytes(content)
    written.replace(path)


def rendered(svg: str, width: int, height: int) -> bytes:
    path = _kept(svg, width, height, pictures.JPEG_QUALITY)
    if not path.is_file():
        _keep(path, render(svg, width, height))
    return path.read_bytes()


def sized(self, image, output, source=None):
    """One size of a picture: the same file, filter, focal point and encoders give the same bytes."""
    kind = next((name for name in KINDS if f"format-{name}" in self.spec), None)
    if kind is None:
        return run(self, image, output, source)
    encoders = (
        avif.SPEED,
        *(getattr(settings, f"WAGTAILIMAGES_{name}_QUALITY", None) for name in ("AVIF", "WEBP")),
    )
    path = _kept(Path(image.file.path).read_bytes(), self.spec, self.get_cache_key(image), encoders)
    if not path.is_file():
        made = run(self, image, BytesIO(), source)
        made.f.seek(0)
        _keep(path, made.f.read())
    output.write(path.read_bytes())
    output.seek(0)
    return KINDS[kind](output)


@contextmanager
def keeping():
    with patch.object(pictures, "rendered", rendered), patch.object(Filter, "run", sized):
        yield
