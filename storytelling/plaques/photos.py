"""Photographs that staff take of signs: turned upright, made smaller, and without what a telephone adds."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageOps
from wagtail.models import Collection

from storytelling.media.models import SiteImage
from storytelling.plaques.models import Plaque

COLLECTION = "Foto plakat (petugas)"
LARGEST_SIDE = 1600


def keep_photo(plaque: Plaque, upload, by) -> SiteImage:
    """Store an upload that was found to be a picture; position, time and device in it are dropped."""
    upload.seek(0)
    with Image.open(upload) as taken:
        upright = ImageOps.exif_transpose(taken).convert("RGB")
    upright.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = BytesIO()
    clean.save(out, "JPEG", quality=82)
    return SiteImage.objects.create(
        title=f"{plaque.code} {plaque.place_name}".strip()[:255],
        file=ContentFile(out.getvalue(), name=f"sign-{plaque.code.lower()}.jpg"),
        collection=staff_collection(),
        uploaded_by_user=by,
    )


def staff_collection() -> Collection:
    """Apart from the pictures of the stories, so that nobody illustrates a page with a broken sign."""
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=COLLECTION).first() or root.add_child(name=COLLECTION)
