"""The search form. It never complains: whatever comes is cleaned until it can be answered."""

import re
from math import isfinite

from django import forms
from django.utils.translation import gettext_lazy as _

from search import analysis
from search.engines.base import LAST_RESULT, OPEN
from search.service import Query
from storytelling.places.position import Point

MOST_CHOICES = 20
CODE = re.compile(r"[A-Za-z0-9._-]{1,60}")
POSITION = re.compile(r"(-?[0-9]{1,3}\.?[0-9]{0,9}),(-?[0-9]{1,3}\.?[0-9]{0,9})")
NEAR_M = 100
"""How exact a position is asked for and kept: near enough to walk, too rough to tell a house."""


class WordsField(forms.CharField):
    """Any text, cut to what can be answered."""

    def clean(self, value):
        return analysis.clean(str(value or ""))


class CodesField(forms.MultipleChoiceField):
    """Codes of a filter; what is no code is left out."""

    def clean(self, value):
        codes = [code for code in value or () if CODE.fullmatch(code)]
        return tuple(dict.fromkeys(codes))[:MOST_CHOICES]


class PageNumberField(forms.IntegerField):
    """A page number; whatever is none means the first."""

    def clean(self, value):
        digits = str(value or "").strip()[:9]
        return min(max(1, int(digits)), LAST_RESULT) if digits.isdecimal() else 1


class WordField(forms.CharField):
    """One of a few words; any other means none."""

    def __init__(self, *, only: str):
        super().__init__(required=False)
        self.only = only

    def clean(self, value):
        return value == self.only


class PositionField(forms.CharField):
    """Where the visitor stands, as "-8.657,115.217"; what is no position is none."""

    def clean(self, value):
        if not (match := POSITION.fullmatch(str(value or "").strip()[:40])):
            return None
        point = Point(float(match[1]), float(match[2]))
        on_earth = isfinite(point.lat) and abs(point.lat) <= 90 and abs(point.lon) <= 180
        return point.rounded(NEAR_M) if on_earth else None


class SearchForm(forms.Form):
    """What is looked for, and how it is narrowed."""

    q = WordsField(label=_("Search"), required=False)
    kind = CodesField(required=False)
    district = CodesField(required=False)
    goods = CodesField(required=False)
    open = WordField(only=OPEN)
    sort = WordField(only="distance")
    exact = WordField(only="1")
    page = PageNumberField(required=False)

    def query(self, language: str) -> Query:
        self.full_clean()
        said = self.cleaned_data
        return Query(
            text=said["q"],
            locale=language,
            kinds=said["kind"],
            districts=said["district"],
            goods=said["goods"],
            open_now=said["open"],
            near=said.get("near"),
            sort="distance" if said["sort"] else "relevance",
            page=said["page"],
            exact=said["exact"],
        )


class NearForm(SearchForm):
    """The same from where the visitor stands; only what is posted may say so, as addresses are logged."""

    near = PositionField(required=False)
