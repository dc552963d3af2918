"""Staff in front of a sign: one bar on its page, with which they confirm, report, place and photograph it."""

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from storytelling.places.position import Point
from storytelling.plaques import deeds
from storytelling.plaques.models import Plaque, PlaqueReport, Wrong
from storytelling.plaques.photo_upload import SignPhotoField
from storytelling.plaques.reporting import report_by_staff

PERMISSION = "plaques.change_plaque"
LONGEST_WORDS = PlaqueReport._meta.get_field("words").max_length
WORST_ACCURACY_M = 10_000
SHOWN_EVENTS = 5


def may_do_field_work(request) -> bool:
    """Nobody without a session cookie is looked up: their page stays the same for all, and cached."""
    return settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.has_perm(PERMISSION)


class VerifyForm(forms.Form):
    """Nothing to fill in: the button says it all."""

    def do(self, plaque: Plaque, by) -> None:
        deeds.verify(plaque, by)


class FaultForm(forms.Form):
    wrong = forms.ChoiceField(label=_("The sign is"), choices=Wrong.choices)
    words = forms.CharField(
        label=_("What is wrong?"), max_length=LONGEST_WORDS, widget=forms.Textarea(attrs={"rows": 2})
    )

    def do(self, plaque: Plaque, by) -> None:
        report_by_staff(plaque, by, self.cleaned_data["wrong"], self.cleaned_data["words"])


class PositionStampForm(forms.Form):
    """Filled in by a script: nobody types where a telephone is."""

    latitude = forms.FloatField(widget=forms.HiddenInput)
    longitude = forms.FloatField(widget=forms.HiddenInput)
    accuracy = forms.FloatField(widget=forms.HiddenInput, required=False, min_value=0)

    def clean(self):
        cleaned = super().clean()
        if self.errors:
            raise forms.ValidationError(_("The telephone gave no position."))
        if not self.point.in_city:
            raise forms.ValidationError(_("This position is not in Denpasar; it was not kept."))
        return cleaned

    @property
    def point(self) -> Point:
        return Point(self.cleaned_data["latitude"], self.cleaned_data["longitude"])

    def do(self, plaque: Plaque, by) -> None:
        accuracy = self.cleaned_data["accuracy"]
        metres = None if accuracy is None else round(min(accuracy, WORST_ACCURACY_M))
        deeds.stamp_position(plaque, by, self.point, metres)


class PhotoForm(forms.Form):
    photo = SignPhotoField(label=_("Photograph of the sign"))

    def do(self, plaque: Plaque, by) -> None:
        deeds.add_photo(plaque, by, self.cleaned_data["photo"])


FORMS = {"verify": VerifyForm, "fault": FaultForm, "position": PositionStampForm, "photo": PhotoForm}


def bar(request, plaque: Plaque, done: str = "", failed: forms.Form | None = None) -> dict:
    """What the bar shows; `failed` is a form that was sent and not taken."""
    shown = {name: form(auto_id=f"sign-{name}-%s") for name, form in FORMS.items()}
    if failed is not None:
        shown[done] = failed
    return {
        "plaque": plaque,
        "csrf_token": get_token(request),
        "forms": shown,
        "failed": failed,
        "done": done if done in FORMS and failed is None else "",
        "events": plaque.events.select_related("by")[:SHOWN_EVENTS],
    }


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_hand(request, code: str):
    """The same on a page of its own, where the deeds are sent; what was wrong is said here."""
    if not may_do_field_work(request):
        raise PermissionDenied
    plaque = get_object_or_404(Plaque, code=code.upper())
    deed, failed = request.POST.get("deed", ""), None
    if request.method == "POST":
        if deed not in FORMS:
            raise PermissionDenied
        form = FORMS[deed](request.POST, request.FILES, auto_id=f"sign-{deed}-%s")
        if form.is_valid():
            form.do(plaque, request.user)
            return HttpResponseRedirect(f"{reverse('plaques:in_hand', args=[plaque.code])}?done={deed}")
        failed = form
    context = {"bar": bar(request, plaque, deed or request.GET.get("done", ""), failed), "plaque": plaque}
    return render(request, "plaques/in_hand.html", context, status=422 if failed else 200)
