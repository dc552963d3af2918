"""Districts and villages at the editors' desk: there to be looked up, hardly ever to be changed."""

from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.places.models import District, Village


class GivenAreasPolicy(ModelPermissionPolicy):
    """The ministry makes areas, not we: they can be corrected, but neither added nor deleted here."""

    def user_has_permission(self, user, action):
        return action not in ("add", "delete") and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)


for model in (District, Village):
    register_permission_policy(model, GivenAreasPolicy(model))


class DistrictViewSet(SnippetViewSet):
    model = District
    icon = "site"
    list_display = ["name", "code"]
    search_fields = ["name", "code"]
    ordering = ["name"]


class VillageViewSet(SnippetViewSet):
    model = Village
    icon = "site"
    menu_label = _("Villages")
    list_display = ["name", "kind", "district", "code"]
    list_filter = ["district", "kind"]
    ordering = ["name"]
