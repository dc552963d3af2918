"""Where signs meet the editors' desk."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from storytelling.plaques.leaving import ask_for_successor
from storytelling.plaques.models import Plaque
from storytelling.plaques.viewsets import NeverDeleted, PlaqueViewSet

register_permission_policy(Plaque, NeverDeleted(Plaque))
register_snippet(PlaqueViewSet)

LAST = 100  # when nothing else has stopped the editor


@hooks.register("before_delete_page", order=LAST)
def signs_of_a_deleted_page(request, page):
    return ask_for_successor(request, [page], descendants=True)


@hooks.register("before_unpublish_page", order=LAST)
def signs_of_an_unpublished_page(request, page):
    return ask_for_successor(request, [page], descendants="include_descendants" in request.POST)


@hooks.register("before_bulk_action", order=LAST)
def signs_of_many_pages(request, action_type, objects, action):
    if action.model._meta.label_lower != "wagtailcore.page" or action_type not in ("delete", "unpublish"):
        return None
    below = action_type == "delete" or "include_descendants" in request.POST
    return ask_for_successor(request, objects, descendants=below)
