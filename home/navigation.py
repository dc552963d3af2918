"""The menus of one language, as links that work: whatever is not public leaves them by itself."""

from dataclasses import dataclass, field

from django.utils.translation import get_language
from wagtail.models import Page

from home.models import NavigationItem
from storytelling.pages.querysets import visible_pages


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
    header: list[MenuLink] = field(default_factory=list)
    footer: list[MenuLink] = field(default_factory=list)


def menus(request, page: Page | None = None) -> Menus:
    """The navigation of the active language with its public pages, one query."""
    code = get_language()
    home_url = f"/{code}/"
    items = list(
        NavigationItem.objects.filter(
            navigation__locale__language_code=code, page__in=visible_pages().order_by()
        ).select_related("page", "navigation")
    )
    if not items:
        return Menus(home_url)
    navigation = items[0].navigation
    links = {
        where: [_link(item, request, page) for item in items if item.where == where]
        for where in (NavigationItem.HEADER, NavigationItem.FOOTER)
    }
    return Menus(home_url, navigation.tagline, navigation.footer_note, **links)


def _link(item: NavigationItem, request, page: Page | None) -> MenuLink:
    return MenuLink(
        label=item.label or item.page.title,
        url=item.page.get_url(request=request),
        is_current=page is not None and page.pk == item.page_id,
        is_section=page is not None and page.path.startswith(item.page.path),
    )
