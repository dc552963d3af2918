"""Which page a visitor came from to report an error; nothing is stored."""

from django.utils.translation import get_language
from wagtail.models import Page

from storytelling.languages.serving import find_page
from storytelling.pages.querysets import visible_pages


def page_asked_about(request) -> Page | None:
    """The public page whose path is asked about; of the question itself nothing is shown."""
    path, front = request.GET.get("about", ""), f"/{get_language()}/"
    if not path.startswith(front):
        return None
    page = find_page(request, path.removeprefix(front))
    return page if page and visible_pages().filter(pk=page.pk).exists() else None
