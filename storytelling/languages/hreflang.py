"""What a page says about its other languages: to search engines, and to visitors."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode, urljoin

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language
from wagtail.models import Page, Site

from storytelling.languages.choice import LANGUAGE_FOR_OTHERS
from storytelling.languages.locales import locales
from storytelling.pages.head import root_url
from storytelling.pages.querysets import visible_pages


@dataclass(frozen=True, slots=True)
class Alternate:
    """One language of a page, as `hreflang` names it, and its absolute address."""

    code: str
    url: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One language that a visitor can change to."""

    code: str
    name: str
    url: str
    current: bool
    translated: bool


def absolute(request, path: str) -> str:
    """On the site's own host, whatever name the request came by: search engines shall know one."""
    return urljoin(root_url(request), path)


def alternates_of(addresses: Mapping[str, str]) -> list[Alternate]:
    """All versions and `x-default`, which is what a visitor with none of these languages gets from `/`.

    `addresses`: absolute address by language code, the source first.
    """
    if not addresses:
        return []
    default = addresses.get(LANGUAGE_FOR_OTHERS) or next(iter(addresses.values()))
    return [*(Alternate(code, url) for code, url in addresses.items()), Alternate("x-default", default)]


def alternates(page, request) -> list[Alternate]:
    """Complete and reciprocal: the same for every version of a page, and itself among them."""
    versions = _versions(request, page)[0]
    addresses = {
        locales()[pk].language_code: absolute(request, versions[pk].get_url(request))
        for pk in locales()
        if pk in versions
    }
    return alternates_of(addresses)


def switcher(request, page=None, addresses: Mapping[str, str] | None = None) -> list[Choice]:
    """Every language whose front door is open; where there is no translation it leads to that door."""
    versions, homes = _versions(request, page)
    choices = []
    for pk, locale in locales().items():
        if pk not in homes:
            continue
        code = locale.language_code
        target = (addresses or {}).get(code)
        if target is None and pk in versions:
            target = versions[pk].get_url(request)
        choices.append(
            Choice(
                code=code,
                name=dict(settings.LANGUAGES)[code],
                url=f"{reverse('set_language', args=[code])}?"
                + urlencode({"next": target or homes[pk].get_url(request)}),
                current=code == get_language(),
                translated=target is not None,
            )
        )
    return choices


def _versions(request, page) -> tuple[dict[int, Page], dict[int, Page]]:
    """Public versions of the page and of the front door by language, asked once a request."""
    kept = request.__dict__.setdefault("_language_versions", {})
    key = getattr(page, "translation_key", None)
    if key not in kept:
        site = Site.find_for_request(request)
        home_key = site.root_page.translation_key if site else None
        found = visible_pages().filter(translation_key__in={key, home_key} - {None})
        versions, homes = {}, {}
        for version in found:
            for kind, wanted in ((versions, key), (homes, home_key)):
                if version.translation_key == wanted:
                    kind[version.locale_id] = version
        kept[key] = versions, homes
    return kept[key]
