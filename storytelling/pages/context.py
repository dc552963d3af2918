"""What templates are given beside the page: one function for every page, one for those about a place."""

from urllib.parse import urljoin

from django.utils import timezone

from storytelling.pages.breadcrumbs import crumbs_of
from storytelling.pages.gathering import gather
from storytelling.pages.head import head_of, root_url
from storytelling.pages.json_ld import breadcrumb_list, linked_data_of
from storytelling.pages.nearby import neighbours_of
from storytelling.places.walk_map import Stop, draw


def page_context(page, request) -> dict:
    gathered = gather(page)
    crumbs = crumbs_of(page, request)
    head = head_of(page, request)
    root = root_url(request)
    linked_data = [breadcrumb_list(crumbs, lambda url: urljoin(root, url))] if crumbs else []
    if about := linked_data_of(page, head):
        linked_data.append(about)
    return {**gathered, "crumbs": crumbs, "head": head, "linked_data": linked_data}


def place_context(page) -> dict:
    """Open or closed, what is near, and the map of both."""
    near = neighbours_of(page)
    here = (page.title, page.public_point) if page.has_pin else None
    stops = [
        Stop(number, neighbour.page.title, neighbour.point)
        for number, neighbour in enumerate(near, 1)
        if neighbour.point
    ]
    return {
        "open_state": page.open_state(timezone.now()),
        "near": near,
        "map": draw(stops, here),
    }
