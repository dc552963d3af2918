"""What editors do with many signs at once."""

from datetime import date

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.widgets import AdminDateInput
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from storytelling.plaques.deeds import set_state
from storytelling.plaques.models import Plaque, PlaqueState
from storytelling.plaques.reports import may_read_lists
from storytelling.plaques.studio.desk import as_file
from storytelling.plaques.studio.forms import SelectionForm
from storytelling.plaques.studio.orders import first_format
from storytelling.plaques.studio.selection import SelectionRefused, print_selection


class StateForm(forms.Form):
    state = forms.ChoiceField(label=_("state"), choices=PlaqueState.choices)
    on = forms.DateField(label=_("on"), widget=AdminDateInput, required=False, initial=timezone.localdate)

    def clean_on(self) -> date:
        day = self.cleaned_data["on"] or timezone.localdate()
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come."))
        return day


class SignsAction(SnippetBulkAction):
    """A deed on chosen signs, for those who may change them."""

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


class PrintSignsAction(SignsAction):
    """One PDF of all that were chosen, or the reason of each that cannot be printed, and then none.

    Nothing in the register changes: who may see it may print it.
    """

    display_name = _("Print signs")
    action_type = "print"
    aria_label = _("Print the selected signs")
    template_name = "plaques/desk/print_signs.html"
    action_priority = 20
    form_class = SelectionForm

    def check_perm(self, plaque) -> bool:
        return may_read_lists(self.request.user)

    def get_initial(self):
        plaques, _without_access = self.get_actionable_objects()
        return {"format": first_format(plaques).name}

    def form_valid(self, form):
        plaques, _without_access = self.get_actionable_objects()
        try:
            pdf = print_selection(plaques, **form.cleaned_data)
        except SelectionRefused as refused:
            return self.render_to_response(self.get_context_data(form=form, reasons=refused.reasons))
        return as_file(pdf, "application/pdf", f"{form.cleaned_data['format']}.pdf")
