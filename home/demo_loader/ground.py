"""What the pages stand on: languages, the site, the fixed pages of the tree, the menus."""

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from heritage.models import HeritageIndexPage, MarketIndexPage
from home.demo_loader.recipes import Recipe
from home.models import HomePage, InfoPage, Navigation, NavigationItem
from riverwalk.models import RiverIndexPage, TrailIndexPage
from storytelling.glossary.models import GlossaryPage

HOME = "page:home"
MODELS = {
    "home": HomePage,
    "heritage": HeritageIndexPage,
    "market": MarketIndexPage,
    "river": RiverIndexPage,
    "trails": TrailIndexPage,
    "glossary": GlossaryPage,
}
DEFAULT_PORTS = {"http": 80, "https": 443}


def load_locales(languages: list[str]) -> list[Locale]:
    return [Locale.objects.get_or_create(language_code=language)[0] for language in languages]


def fixed_recipes(demo, drawings) -> list[Recipe]:
    """The home page, the indexes, the glossary and the pages of plain information."""
    indexes = [
        Recipe(
            name=f"page:{key}",
            model=MODELS[key],
            parent="" if key == "home" else HOME,
            facts=(lambda: {"hero": drawings["denpasar"]}) if key == "home" else dict,
            words=lambda language, entry=entry: _words(entry, language),
            body=entry.get("body", []),
        )
        for key, entry in demo.fixed_pages.items()
    ]
    information = [
        Recipe(
            name=f"info:{entry['key']}",
            model=InfoPage,
            parent=HOME,
            words=lambda language, entry=entry: _words(entry, language),
            body=entry["body"],
        )
        for entry in demo["info"]
    ]
    return [*indexes, *information]


def _words(entry: dict, language: str) -> dict[str, str]:
    return {
        "title": entry["title"][language],
        "slug": entry["slugs"][language],
        "summary": entry["summary"][language],
    }


def settle_site(home: HomePage) -> None:
    """Make this the home of the default site, and remove the page Wagtail welcomes newcomers with."""
    address = urlsplit(settings.BASE_URL)
    site = Site.objects.filter(is_default_site=True).select_related("root_page__content_type").first()
    if site is None:
        site = Site(is_default_site=True)
    elif isinstance(site.root_page.specific, HomePage):
        return
    welcome = site.root_page if site.pk else None
    site.hostname = address.hostname
    site.port = address.port or DEFAULT_PORTS[address.scheme]
    site.site_name = settings.WAGTAIL_SITE_NAME
    site.root_page = home
    site.save()
    if welcome and welcome.specific_class is Page and welcome.is_leaf():
        welcome.delete()


def load_navigation(demo, pages: dict, locales: list[Locale]) -> int:
    """The menus of the languages that have none; they keep the source pages, as all that points does."""
    menus = demo["home"]["navigation"]
    made = 0
    for locale in locales:
        if Navigation.objects.filter(locale=locale).exists():
            continue
        navigation = Navigation(
            locale=locale,
            tagline=demo["home"]["tagline"][locale.language_code],
            contact=pages[f"info:{menus['contact']}"],
        )
        items = [(key, NavigationItem.HEADER) for key in menus["main"]]
        items += [(key, NavigationItem.FOOTER) for key in menus["footer"]]
        navigation.items.set(
            [
                NavigationItem(page=_named(pages, key).page_ptr, where=where, sort_order=number)
                for number, (key, where) in enumerate(items)
            ]
        )
        navigation.save()
        made += 1
    return made


def _named(pages: dict, key: str):
    """A page of the menus, fixed or of plain information."""
    return pages.get(f"page:{key}") or pages[f"info:{key}"]
