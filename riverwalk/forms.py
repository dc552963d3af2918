"""The editor's forms of rivers and trails."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from riverwalk.lines import validate_line
from riverwalk.stops import check_stops
from storytelling.pages.forms import PlacePageForm, SitePageForm

FEWEST_STOPS = 2


class DrawnLineForm(SitePageForm):
    """Checks the line before anything is computed from it; one that was emptied is a line without pieces."""

    def clean_line(self):
        line = self.cleaned_data["line"] or []
        validate_line(line)
        return line


class RiverPageForm(DrawnLineForm, PlacePageForm):
    """The form of a river."""


class TrailPageForm(DrawnLineForm):
    """The form of a trail, which knows how far it is."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.formsets["stops"].error_messages["too_many_forms"] = _(
            "A trail has at most %(num)d stops: leave some out, or make two trails of them."
        )

    def clean(self):
        cleaned = super().clean()
        stops = self.formsets["stops"]
        if stops.is_valid() and "line" in cleaned:
            kept = [form.instance for form in stops.ordered_forms if form not in stops.deleted_forms]
            try:
                check_stops(kept, cleaned["line"])
            except ValidationError as refusal:
                self.add_error(None, refusal)
            if len(kept) < FEWEST_STOPS and not self.is_deferred_validation:
                self.add_error(None, _("A trail needs two stops or more before it is published."))
        return cleaned
