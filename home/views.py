"""What the site as a whole answers."""

from django.http import JsonResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from storytelling.languages.choice import choose_language, vary_by_choice
from storytelling.languages.listing import in_language_or_source
from storytelling.languages.locales import locale_for, source_locale, with_locale
from storytelling.places.geojson import Feature, feature_collection
from storytelling.places.kinds import kind_of
from storytelling.places.models import PlaceEntry
from storytelling.places.position import Point


@require_safe
@vary_by_choice
def places_geojson(request):
    """Every public place of the city (RFC 7946), no more exact than it is known."""
    locale = locale_for(choose_language(request)) or source_locale()
    entries = {entry.translation_key: entry for entry in PlaceEntry.objects.located()}
    keys = PlaceEntry.objects.located().order_by().values("translation_key")
    pages = in_language_or_source(Page.objects.filter(translation_key__in=keys), locale).order_by(
        "title", "pk"
    )
    with override(locale.language_code):
        features = [
            _feature(page, entries[page.translation_key], request)
            for page in with_locale(pages)
            if page.translation_key in entries
        ]
    return JsonResponse(
        feature_collection(features),
        content_type="application/geo+json",
        json_dumps_params={"ensure_ascii": False},
    )


def _feature(page: Page, entry: PlaceEntry, request) -> Feature:
    kind = kind_of(entry.kind)
    return Feature(
        id=str(page.translation_key),
        point=Point(entry.latitude, entry.longitude),
        precision_m=entry.precision_m,
        properties={
            "title": page.title,
            "kind": entry.kind,
            "kind_label": str(kind.label) if kind else entry.kind,
            "lang": page.locale.language_code,
            "url": request.build_absolute_uri(page.get_url(request)),
        },
    )
