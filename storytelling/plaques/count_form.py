"""Which counts somebody at the desk wants to see."""

from datetime import date, timedelta

from django import forms
from django.conf import settings
from django.db.models import Min
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.models import Plaque, PlaqueCount, PlaqueCountQuerySet, PlaqueQuerySet, Way
from storytelling.plaques.viewsets import trails

A_YEAR = 12


def months_between(first: date, last: date) -> list[date]:
    """The first day of each month from one to the other, both included."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]


class CountForm(forms.Form):
    """Everything may be left open; the last twelve months are shown when nothing is said."""

    since = forms.TypedChoiceField(label=capfirst(_("from")), coerce=date.fromisoformat, required=False)
    until = forms.TypedChoiceField(label=capfirst(_("to")), coerce=date.fromisoformat, required=False)
    sign = forms.ModelChoiceField(Plaque.objects.all(), label=capfirst(_("sign")), required=False)
    trail = forms.ChoiceField(label=capfirst(_("trail")), required=False)
    language = forms.ChoiceField(label=capfirst(_("language")), required=False)
    way = forms.ChoiceField(label=capfirst(_("way")), required=False)

    def __init__(self, data):
        super().__init__(data)
        this_month = timezone.localdate().replace(day=1)
        began = PlaqueCount.objects.aggregate(day=Min("day"))["day"] or this_month
        self.months = months_between(min(began, this_month), this_month)
        for name in ("since", "until"):
            months = [(month.isoformat(), date_format(month, "F Y")) for month in self.months[::-1]]
            self.fields[name].choices = [("", "–"), *months]
        self.fields["trail"].choices = [("", _("All")), *((str(key), name) for key, name in trails())]
        self.fields["language"].choices = [("", _("All")), *settings.LANGUAGES]
        self.fields["way"].choices = [("", _("All")), *Way.choices]
        self.fields["sign"].empty_label = _("All")

    def clean(self):
        cleaned = super().clean()
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", _("The end comes before the beginning."))
        return cleaned

    def chosen_months(self) -> list[date]:
        """As asked for; twelve where only the end is said, or nothing."""
        until = self.cleaned_data.get("until") or self.months[-1]
        before = [month for month in self.months if month <= until]
        since = self.cleaned_data.get("since") or before[-A_YEAR:][0]
        return [month for month in before if month >= since]

    def signs(self) -> PlaqueQuerySet:
        """The signs that were asked for."""
        sign, trail = self.cleaned_data.get("sign"), self.cleaned_data.get("trail")
        signs = Plaque.objects.filter(trail_key=trail) if trail else Plaque.objects.all()
        return signs.filter(pk=sign.pk) if sign else signs

    def counts(self) -> PlaqueCountQuerySet:
        """The counts that were asked for."""
        asked, months = self.cleaned_data, self.chosen_months()
        counts = PlaqueCount.objects.filter(day__gte=months[0], day__lt=after(months[-1]))
        if asked.get("sign") or asked.get("trail"):
            counts = counts.filter(plaque__in=self.signs())
        chosen = {name: asked[name] for name in ("language", "way") if asked.get(name)}
        return counts.filter(**chosen)


def after(month: date) -> date:
    """The first day of the next."""
    return (month + timedelta(days=31)).replace(day=1)
