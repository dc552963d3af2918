"""Bring back a list of signs: look at what would change, then write it."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from storytelling.plaques.importing import carry_out, plan
from storytelling.plaques.models import Plaque

LARGEST = 2 * 1024 * 1024


class ListForm(forms.Form):
    file = forms.FileField(
        label=_("CSV file"),
        help_text=_(
            "As exported from the list of signs; a row without a code makes a new sign for its page."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv"}),
    )

    def clean_file(self) -> str:
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(_("This list is too long: at most 2 MB."))
        try:
            return file.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise forms.ValidationError(_("This is no CSV file in UTF-8: save it anew as one.")) from error


@require_http_methods(["GET", "HEAD", "POST"])
def import_signs(request):
    """The list travels through the page that shows its effect, and is compared again before it is written."""
    if not (request.user.has_perm("plaques.change_plaque") and request.user.has_perm("plaques.add_plaque")):
        raise PermissionDenied
    form, text, planned = ListForm(), "", None
    if "list" in request.POST:
        text = request.POST["list"]
        planned = plan(text)
        if planned.sound and planned.busy:
            changed, new = carry_out(planned, request.user)
            done = gettext("%(changed)d signs changed, %(new)d new signs.") % {"changed": changed, "new": new}
            messages.success(request, done)
            return redirect(Plaque.snippet_viewset.get_url_name("list"))
    elif request.method == "POST":
        form = ListForm(request.POST, request.FILES)
        if form.is_valid():
            text = form.cleaned_data["file"]
            planned = plan(text)
    return render(request, "plaques/desk/import.html", {"form": form, "text": text, "plan": planned})
