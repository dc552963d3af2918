"""Links of rich text that is shown without its page, as in a feed. (Apart, because it needs all models.)"""

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from storytelling.languages.links import localized_pages
from storytelling.languages.locales import active_locale


class LocalizedPageLinkHandler(PageLinkHandler):
    """One query a text; a link that leads nowhere in this language has no address."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        ids = [int(attrs["id"]) if attrs.get("id", "").isdigit() else None for attrs in attrs_list]
        found = localized_pages(ids, active_locale())
        return [f'<a href="{escape(found[pk].url)}">' if pk in found else "<a>" for pk in ids]
