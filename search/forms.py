"""The search form. It never complains: whatever comes is cleaned until it can be answered."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from search import analysis
from search.engines.base import LAST_RESULT
from search.service import Query

MOST_CHOICES = 20
CODE = re.compile(r"[A-Za-z0-9._-]{1,60}")


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


class SearchForm(forms.Form):
    """What is looked for, and how it is narrowed."""

    q = WordsField(label=_("Search"), required=False)
    kind = CodesField(required=False)
    district = CodesField(required=False)
    goods = CodesField(required=False)
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
            page=said["page"],
        )
