"""The list of stories, filtered by what the address asks for."""

from django.core.paginator import Paginator

from storytelling.languages.listing import in_language_or_source
from storytelling.pages.facets import choices
from storytelling.places.kinds import STORY_KINDS, kind_of

PER_PAGE = 24


def story_list(stories, locale, question) -> dict:
    """`question` is the query string: ?kind=temple&district=denpasar-barat&page=2."""
    told = in_language_or_source(stories, locale)
    kind = question.get("kind", "") if question.get("kind") in STORY_KINDS else ""
    district = question.get("district", "")[:50]
    in_district = told.in_district(district) if district else told
    of_kind = told.of_kind(kind) if kind else told
    found = in_district.of_kind(kind) if kind else in_district
    cards = found.as_cards().select_related("village", "locale").order_by("title", "pk")
    return {
        "cards": Paginator(cards, PER_PAGE).get_page(question.get("page")),
        "kinds": choices(in_district, "kind", kind, label_of=lambda code: kind_of(code).plural),
        "districts": choices(of_kind, "village__district__slug", district, named="village__district__name"),
        "kind": kind,
        "district": district,
    }
