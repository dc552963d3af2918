"""Before an editor takes pages away: which signs lead to them, and where should these lead then?"""

from django import forms
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.successors import appoint, keys_leaving, signs_of

ASKED = "sign-successor"


class SuccessorForm(forms.Form):
    """One of two: a page, or in so many words none."""

    page = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        required=False,
        label=_("page that takes its place"),
        help_text=_("Whoever scans one of these signs is then led to this page."),
    )
    without = forms.BooleanField(
        required=False,
        label=_("Go on without one"),
        help_text=_("The signs then say that the page is gone, and what can be read nearby."),
    )

    def __init__(self, leaving, **kwargs):
        super().__init__(prefix=ASKED, **kwargs)
        self.leaving = leaving

    def clean(self):
        cleaned = super().clean()
        page, without = cleaned.get("page"), cleaned.get("without")
        if "page" in self.errors:
            return cleaned
        if bool(page) == bool(without):
            raise forms.ValidationError(_("Choose a page, or tick that you go on without one."))
        if page and page.translation_key in self.leaving:
            self.add_error("page", _("This page goes away too: choose another."))
        elif page and not visible_pages().filter(translation_key=page.translation_key).exists():
            self.add_error("page", _("Nobody can read this page at the moment: choose another."))
        return cleaned


def ask_for_successor(request, pages, *, descendants: bool):
    """The question, or None when it needs no asking or has been answered with this very request.

    What was sent is sent again with the answer, so that the editor's own dialogue goes on where it stood.
    """
    if request.method != "POST":
        return None
    keys = keys_leaving(pages, descendants=descendants)
    signs = list(signs_of(keys)) if keys else []
    if not signs:
        return None
    answered = f"{ASKED}-asked" in request.POST
    form = SuccessorForm(keys, data=request.POST if answered else None)
    if answered and form.is_valid():
        page = form.cleaned_data["page"]
        appoint(keys, page.translation_key if page else None, request.user)
        return None
    sent_before = [
        (name, value)
        for name, values in request.POST.lists()
        if not name.startswith(ASKED) and name != "csrfmiddlewaretoken"
        for value in values
    ]
    context = {"form": form, "signs": signs, "sent_before": sent_before, "asked": f"{ASKED}-asked"}
    return render(request, "plaques/desk/successor.html", context)
