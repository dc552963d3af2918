"""What search engines, feeds and shared links read of a page: its head."""

import logging
from dataclasses import dataclass
from urllib.parse import urljoin

from wagtail.models import Site

from storytelling.media.specs import SHARE_FILTER

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ShareImage:
    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Head:
    """Only what the page itself shows."""

    title: str
    description: str
    url: str
    kind: str
    image: ShareImage | None = None


def head_of(page, request) -> Head:
    return Head(
        title=page.title,
        description=page.search_description or page.summary,
        url=page.get_full_url(request=request) or "",
        kind="website" if page.depth == 2 else "article",
        image=share_image(page, request),
    )


def share_image(page, request) -> ShareImage | None:
    """The opening picture in the one size that other sites show; none where its file is gone."""
    hero = getattr(page, "hero", None)
    if hero is None:
        return None
    try:
        rendition = hero.get_rendition(SHARE_FILTER)
    except OSError as error:
        logger.warning("Picture %s is not shared: %s", hero.pk, error)
        return None
    url = urljoin(root_url(request), rendition.url)
    return ShareImage(url, rendition.width, rendition.height, hero.alt(page.locale_id))


def root_url(request) -> str:
    site = Site.find_for_request(request)
    return site.root_url if site else request.build_absolute_uri("/")
