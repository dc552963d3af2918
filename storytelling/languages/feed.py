"""What is new in one language, as Atom."""

from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from wagtail.models import Page

from storytelling.languages.locales import active_locale, with_locale
from storytelling.pages.querysets import visible_pages

NEWEST = 20
TOLD_AT_DEPTH = 4  # below the index pages: stories, markets, rivers and trails, but not each stall and bridge


class NewestFeed(Feed):
    feed_type = Atom1Feed

    def title(self):
        return _("Storytelling Denpasar")

    def author_name(self):
        """Atom asks for one, of the feed or of every entry."""
        return self.title()

    def subtitle(self):
        return _("New stories, markets, rivers and trails")

    def link(self):
        return reverse("wagtail_serve", args=[""])

    def feed_url(self):
        return reverse("feed")

    def items(self):
        told = visible_pages().filter(locale_id=active_locale().pk, depth=TOLD_AT_DEPTH)
        newest = told.order_by("-first_published_at", "pk")[:NEWEST]
        return with_locale(newest.specific(defer=False))

    def item_title(self, item: Page):
        return item.title

    def item_description(self, item):
        return item.summary

    def item_link(self, item):
        return item.get_url()

    def item_guid(self, item):
        """A name that stays when the address changes; the twin in the other language has its own."""
        return uuid5(item.translation_key, item.locale.language_code).urn

    def item_pubdate(self, item):
        return item.first_published_at

    def item_updateddate(self, item):
        return item.last_published_at
