"""The register of signs at the editors' desk."""

from contextlib import suppress
from uuid import UUID

import django_filters
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.widgets import AdminDateInput
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.snippets import EditView, IndexView, SnippetViewSet

from storytelling.plaques.forms import PlaqueForm
from storytelling.plaques.models import Material, Plaque, PlaqueState
from storytelling.plaques.monday import with_open_reports
from storytelling.plaques.table import COLUMNS, harmless


class NeverDeleted(ModelPermissionPolicy):
    """Nobody deletes a sign, not even an administrator."""

    def user_has_permission(self, user, action):
        return action != "delete" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"delete"})


def names_in(field: str):
    """Choices for a filter: what stands in this column now."""

    def choices():
        names = Plaque.objects.exclude(**{field: ""}).order_by(field).values_list(field, flat=True)
        return [(name, name) for name in names.distinct()]

    return choices


def trails():
    """Choices for a filter: the trails that have signs, by the name in the first language they have."""
    keys = Plaque.objects.exclude(trail_key=None).values("trail_key")
    pages = Page.objects.filter(translation_key__in=keys, alias_of=None).order_by("-pk")
    names = dict(pages.values_list("translation_key", "title"))
    return sorted(names.items(), key=lambda trail: trail[1])


class PlaqueFilterSet(WagtailFilterSet):
    state = django_filters.MultipleChoiceFilter(label=_("State"), choices=PlaqueState.choices)
    material = django_filters.MultipleChoiceFilter(label=_("Material"), choices=Material.choices)
    village_name = django_filters.ChoiceFilter(label=_("Village"), choices=names_in("village_name"))
    district_name = django_filters.ChoiceFilter(label=_("District"), choices=names_in("district_name"))
    street = django_filters.ChoiceFilter(label=_("Street"), choices=names_in("street"))
    trail_key = django_filters.ChoiceFilter(label=_("Trail"), choices=trails)
    verified_before = django_filters.DateFilter(
        label=_("Not verified since"), method="not_verified_since", widget=AdminDateInput
    )
    readable = django_filters.BooleanFilter(label=_("Its page can be read"), method="page_readable")

    reported = django_filters.BooleanFilter(label=_("Has open reports"), method="has_open_reports")

    class Meta:
        model = Plaque
        fields = ["exposed"]

    def not_verified_since(self, plaques, name, day):
        return plaques.not_verified_since(day)

    def has_open_reports(self, plaques, name, yes):
        reported = with_open_reports().order_by().values("pk")
        return plaques.filter(pk__in=reported) if yes else plaques.exclude(pk__in=reported)

    def page_readable(self, plaques, name, yes):
        return plaques.with_page_readable(yes)


def studio_button(plaque: Plaque, kind=Button, priority: int = 15):
    """The way from a sign to its print."""
    return kind(
        _("Studio"), url=reverse("plaques_studio", args=[plaque.pk]), icon_name="view", priority=priority
    )


class PlaqueIndexView(IndexView):
    """Exports the columns that a list to be imported has."""

    @cached_property
    def header_more_buttons(self):
        buttons = [
            *super().header_more_buttons,
            Button(_("Map of signs"), url=reverse("plaques_map"), icon_name="site"),
        ]
        with suppress(ValueError):
            trail = UUID(self.request.GET.get("trail_key", ""))
            url = reverse("plaques_print_trail", args=[trail])
            buttons.append(Button(_("Print the signs of this trail"), url=url, icon_name="doc-full"))
        user = self.request.user
        if user.has_perm("plaques.change_plaque") and user.has_perm("plaques.add_plaque"):
            buttons.append(Button(_("Import a list"), url=reverse("plaques_import"), icon_name="upload"))
        return buttons

    def get_list_more_buttons(self, instance):
        return [*super().get_list_more_buttons(instance), studio_button(instance)]

    export_headings = {name: name for name in COLUMNS}
    export_filename = "plakat"
    custom_value_preprocess = {
        **IndexView.custom_value_preprocess,
        str: {"csv": harmless, "xlsx": harmless},
    }


class PlaqueEditView(EditView):
    @cached_property
    def header_buttons(self):
        return [*super().header_buttons, studio_button(self.object, HeaderButton)]


class HistoryPanel(HelpPanel):
    """Who verified the sign, what was reported, what was done: to be read, never to be written."""

    class BoundPanel(HelpPanel.BoundPanel):
        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            context["events"] = self.instance.events.select_related("by") if self.instance.pk else []
            return context


class PlaqueViewSet(SnippetViewSet):
    model = Plaque
    icon = "tag"
    menu_label = _("Signs")
    menu_name = "plaques"
    menu_order = 250
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = PlaqueIndexView
    edit_view_class = PlaqueEditView
    filterset_class = PlaqueFilterSet
    list_display = [
        "code",
        Column("place_name", label=_("Place")),
        Column("street", label=_("Street"), sort_key="street"),
        Column("village_name", label=_("Village"), sort_key="village_name"),
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("installed_on", label=_("Installed"), sort_key="installed_on"),
        DateColumn("last_verified_on", label=_("Last verified"), sort_key="last_verified_on"),
    ]
    list_export = COLUMNS
    search_fields = ["code", "titles", "street", "address", "village_name", "note"]
    search_backend_name = None  # a code is looked up in the table, not in the search index
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel("page"),
                    FieldPanel("successor"),
                    FieldRowPanel([FieldPanel("trail"), FieldPanel("stop_number")]),
                ],
                heading=_("Where it leads"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("state"),
                    FieldRowPanel([FieldPanel("installed_on"), FieldPanel("last_verified_on")]),
                    FieldRowPanel([FieldPanel("street"), FieldPanel("address")]),
                    FieldRowPanel([FieldPanel("position"), FieldPanel("accuracy_m")]),
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
            HistoryPanel(template="plaques/desk/history.html", heading=_("History")),
        ],
        base_form_class=PlaqueForm,
    )
