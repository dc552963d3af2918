"""The way from the front door to a page."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Page


@dataclass(frozen=True, slots=True)
class Crumb:
    title: str
    url: str


def crumbs_of(page: Page, request) -> list[Crumb]:
    """Every page above this one that answers, the home page first; one query."""
    if page.depth is None or page.depth <= 2:  # a page not saved yet, or the home page
        return []
    above = page.get_ancestors().filter(depth__gt=1, live=True, alias_of=None)
    titles = {2: _("Home")}  # whose title is the name of the site
    return [
        Crumb(titles.get(parent.depth, parent.title), parent.get_url(request=request)) for parent in above
    ]
