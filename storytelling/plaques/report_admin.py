"""Reports of visitors, as editors answer them."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, PlaqueReport


class OnlyAnswered(ModelPermissionPolicy):
    """Visitors make reports; editors answer them, and nobody takes them away."""

    def user_has_permission(self, user, action):
        return action not in ("add", "delete") and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"add", "delete"})


class AnswerForm(WagtailAdminModelForm):
    """What was answered stands in the history of the sign too."""

    def save(self, commit=True):
        answered = super().save(commit)
        if commit and self.changed_data:
            words = f"{answered.get_state_display()}. {answered.reply}".strip()
            record(answered.plaque, Deed.ANSWERED, self.for_user, words)
        return answered


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
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("created_at", label=_("Reported"), sort_key="created_at"),
    ]
    list_filter = ["state", "wrong"]
    search_fields = ["plaque__code", "words"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("plaque", read_only=True),
            FieldPanel("wrong", read_only=True),
            FieldPanel("words", read_only=True),
            FieldPanel("state"),
            FieldPanel("reply"),
        ],
        base_form_class=AnswerForm,
    )
