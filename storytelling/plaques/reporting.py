"""A fault told by a visitor: two taps, no account, no cookie, nothing about the visitor; and by staff.

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

from storytelling.plaques.deeds import record, set_state
from storytelling.plaques.models import Deed, Plaque, PlaqueReport, PlaqueState, ReportState, Wrong
from storytelling.plaques.photo_upload import SignPhotoField, too_large
from storytelling.plaques.photos import forget, is_room_for_reports, keep_photo, outdated
from storytelling.rate import client, times

SOONEST, LATEST = 1, 24 * 3600  # seconds between asking for the form and sending it
MOST_FOR_CLIENT, MOST_FOR_SIGN = 5, 20  # an hour
MOST_TRIES = 20  # an hour, of one client, to send a photograph: each is work, also when it is refused
HOUR = 3600
EDITORS_LANGUAGE = "id"
_LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:[a-z]{2,})/|@", re.IGNORECASE)
_signer = signing.TimestampSigner(salt="plaques.report")


class ReportForm(forms.Form):
    """What is wrong, and a word or a photograph of it if somebody likes."""

    wrong = forms.ChoiceField(choices=Wrong.choices)
    words = forms.CharField(required=False, max_length=300)
    asked = forms.CharField(required=False)
    address = forms.CharField(required=False)  # which no person sees
    photo = SignPhotoField(required=False)

    def __init__(self, *args, plaque: Plaque, photo_is_too_large: bool = False, **kwargs):
        super().__init__(*args, **kwargs)
        self.plaque = plaque
        self.photo_is_too_large = photo_is_too_large

    def clean_words(self):
        words = " ".join(self.cleaned_data["words"].split())
        if _LINK.search(words):
            raise forms.ValidationError(_("Please leave out links and addresses."))
        return words

    def clean_address(self):
        if self.cleaned_data["address"]:
            raise forms.ValidationError(_("Please leave the hidden field empty and send it again."))
        return ""

    def clean_photo(self):
        if self.photo_is_too_large:
            raise too_large()
        if self.cleaned_data["photo"] and not is_room_for_reports():
            raise forms.ValidationError(_("No more photographs can be kept just now. Please use words."))
        return self.cleaned_data["photo"]

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
    if times(f"plaques.reports.{_client_today(request)}", HOUR) > MOST_FOR_CLIENT:
        return True
    since = timezone.now() - timedelta(seconds=HOUR)
    return plaque.reports.filter(created_at__gte=since).count() >= MOST_FOR_SIGN


def is_too_often(request) -> bool:
    """Whether this client has sent photographs enough for now, good ones or not."""
    return times(f"plaques.photos.{_client_today(request)}", HOUR) > MOST_TRIES


def _client_today(request) -> str:
    return client(request, cache.get_or_set(f"plaques.salt.{timezone.localdate()}", token_hex, LATEST))


@transaction.atomic
def report(plaque: Plaque, wrong: str, words: str = "", photo: bytes | None = None, by=None) -> PlaqueReport:
    """Take it down; what was said already and nobody has looked at yet is only counted.

    `photo` is a JPEG from `small_jpeg`; `by` a member of staff, None for a visitor.
    """
    said = {"plaque": plaque, "wrong": wrong, "words": words, "by_staff": by is not None}
    made = PlaqueReport.objects.filter(state=ReportState.NEW, **said).first()
    if made:
        PlaqueReport.objects.filter(pk=made.pk).update(times=F("times") + 1)
    else:
        made = PlaqueReport.objects.create(**said)
        with override(EDITORS_LANGUAGE):
            record(plaque, Deed.REPORTED, by, f"{made.get_wrong_display()}. {words}".strip())
    if photo:
        forget(outdated())
        keep_photo(plaque, photo, report=made)
    return made


@transaction.atomic
def report_by_staff(plaque: Plaque, by, wrong: str, words: str) -> None:
    """The same list as for visitors; and what hangs and is damaged counts as damaged from now on."""
    report(plaque, wrong, words, by=by)
    if wrong == Wrong.DAMAGED and plaque.state == PlaqueState.INSTALLED:
        set_state(plaque, PlaqueState.DAMAGED, by)
