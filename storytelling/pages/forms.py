from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from storytelling.pages.publishing import picture_faults
from storytelling.places.position_form import PositionFormMixin


class SitePageForm(WagtailAdminPageForm):
    """The editor's form of any page: to be published it needs a summary and complete pictures."""

    def clean(self):
        cleaned = super().clean()
        if not self.is_deferred_validation and cleaned.get("summary") == "":
            self.add_error("summary", _("Write this sentence before you publish: lists and search show it."))
        return cleaned

    def _post_clean(self):
        super()._post_clean()
        if not self.is_deferred_validation and not self.errors:
            for fault in picture_faults(self.instance):
                self.add_error(None, fault)


class PlacePageForm(PositionFormMixin, SitePageForm):
    """The form of a page about a place: its position is typed or pasted as people write it."""

    def clean(self):
        cleaned = super().clean()
        prices = self.formsets.get("admission_rows")
        if prices is not None and prices.is_valid():
            rows = [form.cleaned_data for form in prices.forms if form not in prices.deleted_forms]
            audiences = [row["audience"] for row in rows if row.get("audience")]
            if audiences and cleaned.get("admission") != "paid":
                self.add_error(
                    "admission", _("Prices are shown for paid admission only: choose it, or remove them.")
                )
            if len(audiences) > len(set(audiences)):
                self.add_error("admission", _("There are two prices for the same visitors."))
        return cleaned
