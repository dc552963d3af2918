"""Making pictures in the sizes the templates ask for, before a visitor does, and off the request.

After an upload or a publication one background thread of this process fills the gaps. A process that is
stopped meanwhile leaves gaps; the next publication or `manage.py make_renditions` fills them.
"""

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from django.conf import settings
from django.db import connection, transaction

from storytelling.media.models import SiteImage
from storytelling.media.specs import ALL_FILTERS, SHARE_FILTER

log = logging.getLogger(__name__)
FILTERS = tuple(dict.fromkeys([*ALL_FILTERS, SHARE_FILTER]))


def fill_gaps(images: Iterable[SiteImage]) -> int:
    """Make what is missing of each picture; returns how many files were made."""
    made = 0
    for image in images:
        before = image.renditions.count()
        try:
            image.get_renditions(*FILTERS)
        except Exception as error:  # a lost or damaged file must not keep the others waiting
            if isinstance(error, RuntimeError) and "shutdown" in str(error):
                log.info("The process ends before picture %s", image.pk)
                break
            log.exception("No renditions of picture %s", image.pk)
        made += image.renditions.count() - before
    return made


def make_soon(image_ids: Iterable[int]) -> None:
    """Fill the gaps of these pictures after the transaction; never keeps the caller waiting."""
    wanted = list(image_ids)
    if wanted and settings.RENDITIONS_IN_BACKGROUND:
        transaction.on_commit(lambda: _worker().submit(_work, wanted))


def wait() -> None:
    """Until everything asked for so far is made: for commands, whose process ends.

    Meanwhile this thread works from the other end: encoding leaves the interpreter free.
    """
    if settings.RENDITIONS_IN_BACKGROUND:
        fill_gaps(SiteImage.objects.order_by("-pk"))
        _worker().submit(lambda: None).result()


@cache
def _worker() -> ThreadPoolExecutor:
    """One thread, begun with the first picture: after the server has forked."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="renditions")


def _work(image_ids: list[int]) -> None:
    try:
        fill_gaps(SiteImage.objects.filter(pk__in=image_ids))
    except Exception:
        log.exception("Renditions were left undone")
    finally:
        connection.close()
