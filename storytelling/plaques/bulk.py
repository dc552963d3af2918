"""What editors do to many signs at once."""

from datetime import date

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.widgets import AdminDateInput
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from storytelling.plaques.deeds import set_state
from storytelling.plaques.models import Plaque, PlaqueState


class StateForm(forms.Form):
    state = forms.ChoiceField(label=_("state"), choices=PlaqueState.choices)
    on = forms.DateField(label=_("on"), widget=AdminDateInput, required=False, initial=timezone.localdate)

    def clean_on(self) -> date:
        day = self.cleaned_data["on"] or timezone.localdate()
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come."))
        return day


class SignsAction(SnippetBulkAction):
    """A deed on chosen signs, for those who may change them; the printing of a selection is one too."""

    models = [Plaque]

    def check_perm(self, plaque) -> bool:
        return self.permission_policy.user_has_permission_for_instance(self.request.user, "change", plaque)


class SetStateAction(SignsAction):
    display_name = _("Set state")
    action_type = "set_state"
    aria_label = _("Set the state of the selected signs")
    template_name = "plaques/desk/set_state.html"
    action_priority = 10
    form_class = StateForm

    def get_execution_context(self):
        return {**super().get_execution_context(), **self.cleaned_form.cleaned_data}

    @classmethod
    def execute_action(cls, objects, state, on, **kwargs):
        for plaque in objects:
            set_state(plaque, state, kwargs["self"].request.user, on)
        return len(objects), 0

    def get_success_message(self, number, _below):
        return ngettext("%(number)d sign changed.", "%(number)d signs changed.", number) % {"number": number}
