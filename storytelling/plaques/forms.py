from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from storytelling.places.position_form import PositionFormMixin
from storytelling.plaques.deeds import record, record_state
from storytelling.plaques.issue import new_code
from storytelling.plaques.models import Deed, PlaqueState
from storytelling.plaques.snapshot import take_snapshot


class PlaqueForm(PositionFormMixin, WagtailAdminModelForm):
    """The editor chooses pages, in any language; the sign keeps what is the same in all of them."""

    page = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        label=_("page"),
        help_text=_("In any language."),
    )
    successor = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        label=_("page that took its place"),
        required=False,
        help_text=_("Opened when the page itself cannot be read any more."),
    )

    trail = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        label=_("trail"),
        required=False,
        help_text=_("When the sign is one of its stops."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, key in (
            ("page", self.instance.translation_key),
            ("successor", self.instance.successor_key),
            ("trail", self.instance.trail_key),
        ):
            if key:
                self.initial[name] = (
                    Page.objects.filter(translation_key=key, alias_of=None).order_by("pk").first()
                )
                # a page that is gone keeps its sign; the chooser then stands empty
                self.fields[name].required &= self.initial[name] is not None

    def clean(self):
        cleaned = super().clean()
        page, successor = cleaned.get("page"), cleaned.get("successor")
        if page and successor and page.translation_key == successor.translation_key:
            self.add_error("successor", _("Choose another page than the one of the sign."))
        return cleaned

    def save(self, commit=True):
        plaque = self.instance
        if "successor" in self.changed_data:
            chosen = self.cleaned_data["successor"]
            plaque.successor_key = chosen and chosen.translation_key
        if "trail" in self.changed_data:
            trail = self.cleaned_data["trail"]
            plaque.trail_key = trail and trail.translation_key
        if page := self.cleaned_data["page"]:
            plaque.translation_key = page.translation_key
            if not plaque.pk or "page" in self.changed_data:
                plaque.titles = {}
                take_snapshot(plaque, page)
        new = not plaque.code
        if new:
            plaque.code = new_code()
        saved = super().save(commit)
        if new:
            record(plaque, Deed.ISSUED, self.for_user)
        elif "state" in self.changed_data:
            record_state(plaque, str(PlaqueState(self.initial["state"]).label), self.for_user)
        return saved
