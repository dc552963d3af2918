"""Reports of visitors and staff, as editors answer them."""

import django_filters
from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, PlaqueReport, ReportState, Wrong
from storytelling.plaques.photos import KEPT, forget


class OnlyAnswered(ModelPermissionPolicy):
    """Visitors make reports; editors answer them, and nobody takes them away."""

    def user_has_permission(self, user, action):
        return action not in ("add", "delete") and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"add", "delete"})


class AnswerForm(WagtailAdminModelForm):
    """What was answered stands in the history of the sign too; what is done needs no photograph."""

    def save(self, commit=True):
        answered = super().save(commit)
        if commit and self.changed_data:
            words = f"{answered.get_state_display()}. {answered.reply}".strip()
            record(answered.plaque, Deed.ANSWERED, self.for_user, words)
            if answered.state == ReportState.DONE:
                forget(answered.photos.all())
        return answered


class ReportFilterSet(WagtailFilterSet):
    state = django_filters.MultipleChoiceFilter(label=_("State"), choices=ReportState.choices)
    wrong = django_filters.MultipleChoiceFilter(label=_("what is wrong"), choices=Wrong.choices)

    class Meta:
        model = PlaqueReport
        fields = ["by_staff"]


class PhotosPanel(HelpPanel):
    """What the reporter saw; only the desk does, and not for long."""

    class BoundPanel(HelpPanel.BoundPanel):
        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            return {**context, "photos": self.instance.photos.all(), "days": KEPT.days}


class ReportViewSet(SnippetViewSet):
    model = PlaqueReport
    icon = "warning"
    menu_label = _("Reports about signs")
    menu_name = "plaque_reports"
    menu_order = 251
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = [
        "__str__",
        Column("words", label=_("Words")),
        Column("times", label=_("Times"), sort_key="times"),
        Column("photo_count", label=_("Photographs")),
        BooleanColumn("by_staff", label=_("By staff"), sort_key="by_staff"),
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("created_at", label=_("Reported"), sort_key="created_at"),
    ]
    filterset_class = ReportFilterSet
    search_fields = ["plaque__code", "words"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("plaque", read_only=True),
            FieldPanel("wrong", read_only=True),
            FieldPanel("words", read_only=True),
            PhotosPanel(template="plaques/desk/report_photos.html", heading=_("Photographs")),
            FieldPanel("state"),
            FieldPanel("reply"),
        ],
        base_form_class=AnswerForm,
    )

    def get_queryset(self, request):
        return PlaqueReport.objects.select_related("plaque").annotate(photo_count=Count("photos"))
