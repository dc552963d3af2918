"""Pages that stand in a place and have its district and position, such as stalls in a market."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page
from wagtail.query import PageQuerySet

from search.models import SearchEntry
from storytelling.searchable import Searchable

SHARED = ("district_code", "facts__latitude", "facts__longitude")


def out_of_step(translation_key) -> list[int]:
    """Entries below a place, in any language, that say another district or position than the place itself."""
    places = list(Page.objects.filter(translation_key=translation_key).order_by().values_list("pk", "path"))
    below = {pk: place for place, path in places for pk in _standing_below(path).values_list("pk", flat=True)}
    if not below:
        return []
    told = {
        pk: facts
        for pk, *facts in SearchEntry.objects.filter(pk__in=[*below, *(pk for pk, _ in places)]).values_list(
            "pk", *SHARED
        )
    }
    return [pk for pk, place in below.items() if pk in told and place in told and told[pk] != told[place]]


def _standing_below(path: str) -> PageQuerySet:
    numbered = [model for model in apps.get_models() if issubclass(model, Searchable) and model.search_number]
    types = ContentType.objects.get_for_models(*numbered).values()
    below = Page.objects.filter(path__startswith=path, depth=len(path) // Page.steplen + 1)
    return below.filter(content_type__in=types).order_by()
