from wagtail.admin.forms import WagtailAdminPageForm

from storytelling.pages.publishing import picture_faults
from storytelling.places.position_form import PositionFormMixin


class SitePageForm(WagtailAdminPageForm):
    """The editor's form of any page: publishing asks for complete pictures, a draft does not."""

    def _post_clean(self):
        super()._post_clean()
        if not self.is_deferred_validation and not self.errors:
            for fault in picture_faults(self.instance):
                self.add_error(None, fault)


class PlacePageForm(PositionFormMixin, SitePageForm):
    """The form of a page about a place: its position is typed or pasted as people write it."""
