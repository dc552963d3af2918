"""What happens after a picture is saved."""

from storytelling.media.renditions import make_soon


def picture_saved(instance, raw=False, **_signal) -> None:
    if not raw:
        make_soon([instance.pk])
