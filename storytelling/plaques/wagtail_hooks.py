from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.plaques.forms import PlaqueForm
from storytelling.plaques.models import Plaque


class NeverDeleted(ModelPermissionPolicy):
    """Nobody deletes a sign, not even an administrator."""

    def user_has_permission(self, user, action):
        return action != "delete" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"delete"})


class PlaqueViewSet(SnippetViewSet):
    model = Plaque
    icon = "tag"
    menu_label = _("Signs")
    menu_name = "plaques"
    menu_order = 250
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = [
        "code",
        Column("place_name", label=_("Place")),
        Column("village_name", label=_("Village"), sort_key="village_name"),
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("installed_on", label=_("Installed"), sort_key="installed_on"),
        DateColumn("last_verified_on", label=_("Last verified"), sort_key="last_verified_on"),
    ]
    list_filter = ["state", "material", "exposed"]
    search_fields = ["code", "titles", "village_name", "note"]
    search_backend_name = None  # a code is looked up in the table, not in the search index
    list_export = [
        "code",
        "place_name",
        "village_name",
        "state",
        "installed_on",
        "last_verified_on",
        "material",
        "size_mm",
        "distance_m",
        "note",
    ]
    edit_handler = ObjectList(
        [
            MultiFieldPanel([FieldPanel("page"), FieldPanel("successor")], heading=_("Where it leads")),
            MultiFieldPanel(
                [
                    FieldPanel("state"),
                    FieldRowPanel([FieldPanel("installed_on"), FieldPanel("last_verified_on")]),
                    FieldPanel("position"),
                    FieldPanel("note"),
                ],
                heading=_("Where it hangs"),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("material"), FieldPanel("wording")]),
                    FieldRowPanel([FieldPanel("size_mm"), FieldPanel("distance_m")]),
                    FieldPanel("exposed"),
                ],
                heading=_("How it is made"),
            ),
        ],
        base_form_class=PlaqueForm,
    )


register_permission_policy(Plaque, NeverDeleted(Plaque))
register_snippet(PlaqueViewSet)
