"""Pages for tests, as an editor would have made and published them."""

from datetime import date
from itertools import count

from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.operations import translate_object

from heritage.models import HeritageStoryPage, MarketPage, VendorPage
from riverwalk.models import TrailStop

_numbers = count(1)

CHECKED = {"hours_checked_on": date(2026, 11, 1), "hours_source": "site"}


def publish(page):
    """Publish the page as it is now, through a revision, and read it back."""
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def add(parent, model, publish_it=True, **fields):
    """A page below `parent`, in its language."""
    number = next(_numbers)
    given = {"title": f"{model.__name__} {number}", "slug": f"{model.__name__.lower()}-{number}", **fields}
    page = parent.add_child(instance=model(locale=parent.locale, live=False, **given))
    return publish(page) if publish_it else page


def add_story(parent, **fields):
    given = {"kind": "temple", "summary": "Sebuah pura.", **fields}
    return add(parent, HeritageStoryPage, **given)


def add_market(parent, **fields):
    return add(parent, MarketPage, **fields)


def add_vendor(parent, **fields):
    return add(parent, VendorPage, **{"stall": f"A-{next(_numbers)}", **fields})


def set_stops(trail, places, **given):
    """The stops of a trail in this order, as the form of an editor numbers them; nothing is saved."""
    trail.stops = [
        TrailStop(page=place, locale=trail.locale, sort_order=number, **given)
        for number, place in enumerate(places)
    ]


def start_translation(page, locale):
    """What an editor does with “Translate this page”: a draft in the other language."""
    translate_object(page, [locale])
    return page.get_translation(locale)


def put_words(page, locale, words=None):
    """A translator's words for each string of the page; `words` says which are not just marked."""
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale=locale)
    for segment in translation.source.stringsegment_set.select_related("string", "context"):
        path, said = segment.context.path, segment.string.data
        marked = f"{said}-{locale.language_code}" if path == "slug" else f"{said} ({locale.language_code})"
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            defaults={"data": (words or {}).get(path, marked)},
        )
    return translation


def translate(page, locale, words=None):
    """A complete translation, published by its translator."""
    start_translation(page, locale)
    put_words(page, locale, words).save_target(publish=False)
    translated = page.get_translation(locale)
    translated.get_latest_revision().publish()
    return page.specific_class.objects.get(pk=translated.pk)
