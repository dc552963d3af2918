"""The menus of one language, as links that work: whatever is not public leaves them by itself."""

from dataclasses import dataclass, field

from django.utils.translation import get_language
from wagtail.models import Page

from home.models import NavigationItem
from storytelling.languages.links import localized_pages
from storytelling.languages.locales import locale_for


@dataclass(frozen=True, slots=True)
class MenuLink:
    label: str
    url: str
    is_current: bool = False
    is_section: bool = False


@dataclass(frozen=True, slots=True)
class Menus:
    home_url: str
    tagline: str = ""
    footer_note: str = ""
    contact_url: str = ""
    header: list[MenuLink] = field(default_factory=list)
    footer: list[MenuLink] = field(default_factory=list)


def menus(request, page: Page | None = None) -> Menus:
    """The navigation of the active language: the rows, then the public pages they mean, two queries."""
    code = get_language()
    home_url = f"/{code}/"
    items = list(
        NavigationItem.objects.filter(navigation__locale__language_code=code).select_related("navigation")
    )
    if not items:
        return Menus(home_url)
    navigation = items[0].navigation
    wanted = [navigation.contact_id, *(item.page_id for item in items)]
    public = localized_pages([pk for pk in wanted if pk], locale_for(code))
    contact = public.get(navigation.contact_id)
    links = {
        where: [
            _link(item, public[item.page_id], request, page)
            for item in items
            if item.where == where and item.page_id in public
        ]
        for where in (NavigationItem.HEADER, NavigationItem.FOOTER)
    }
    contact_url = contact.get_url(request=request) if contact else ""
    return Menus(home_url, navigation.tagline, navigation.footer_note, contact_url, **links)


def _link(item: NavigationItem, target: Page, request, page: Page | None) -> MenuLink:
    return MenuLink(
        label=item.label or target.title,
        url=target.get_url(request=request),
        is_current=page is not None and page.pk == target.pk,
        is_section=page is not None and page.path.startswith(target.path),
    )
