"""A fault told by a visitor: two taps, no account, no cookie, nothing about the visitor.

A form that anybody may send needs no protection of a session, so there is none to lose where cookies are
blocked. What it carries instead is signed: for which sign it was asked for, and when.
"""

import re
from datetime import timedelta
from secrets import token_hex

from django import forms
from django.core import signing
from django.core.cache import cache
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, Plaque, PlaqueReport, ReportState, Wrong
from storytelling.rate import client, times

SOONEST, LATEST = 1, 24 * 3600  # seconds between asking for the form and sending it
MOST_FOR_CLIENT, MOST_FOR_SIGN = 5, 20  # an hour
HOUR = 3600
EDITORS_LANGUAGE = "id"
_LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:[a-z]{2,})/|@", re.IGNORECASE)
_signer = signing.TimestampSigner(salt="plaques.report")


class ReportForm(forms.Form):
    """What is wrong, and a word about it if somebody likes."""

    wrong = forms.ChoiceField(choices=Wrong.choices)
    words = forms.CharField(required=False, max_length=300)
    asked = forms.CharField(required=False)
    address = forms.CharField(required=False)  # which no person sees

    def __init__(self, *args, plaque: Plaque, **kwargs):
        super().__init__(*args, **kwargs)
        self.plaque = plaque

    def clean_words(self):
        words = " ".join(self.cleaned_data["words"].split())
        if _LINK.search(words):
            raise forms.ValidationError(_("Please leave out links and addresses."))
        return words

    def clean_address(self):
        if self.cleaned_data["address"]:
            raise forms.ValidationError(_("Please leave the hidden field empty and send it again."))
        return ""

    def clean_asked(self):
        again = forms.ValidationError(_("Nothing is lost. Please send it once more."))
        try:
            code = _signer.unsign(self.cleaned_data["asked"], max_age=LATEST)
        except signing.BadSignature:
            raise again from None
        if code != self.plaque.code or _is_younger(self.cleaned_data["asked"], SOONEST):
            raise again
        return code


def fresh_mark(plaque: Plaque) -> str:
    """To be carried by the form of this sign."""
    return _signer.sign(plaque.code)


def _is_younger(mark: str, seconds: int) -> bool:
    try:
        _signer.unsign(mark, max_age=seconds)
    except signing.SignatureExpired:
        return False
    return True


def is_too_much(request, plaque: Plaque) -> bool:
    """Whether this client or this sign had its share for now. The client is known for a day, by the cache."""
    salt = cache.get_or_set(f"plaques.salt.{timezone.localdate()}", token_hex, LATEST)
    if times(f"plaques.reports.{client(request, salt)}", HOUR) > MOST_FOR_CLIENT:
        return True
    since = timezone.now() - timedelta(seconds=HOUR)
    return plaque.reports.filter(created_at__gte=since).count() >= MOST_FOR_SIGN


@transaction.atomic
def report(plaque: Plaque, wrong: str, words: str = "") -> PlaqueReport:
    """Take it down; what was said already and nobody has looked at yet is only counted."""
    same = plaque.reports.filter(wrong=wrong, words=words, state=ReportState.NEW).first()
    if same:
        PlaqueReport.objects.filter(pk=same.pk).update(times=F("times") + 1)
        return same
    made = PlaqueReport.objects.create(plaque=plaque, wrong=wrong, words=words)
    with override(EDITORS_LANGUAGE):
        said = f"{made.get_wrong_display()}. {words}".strip()
    record(plaque, Deed.REPORTED, words=said)
    return made
