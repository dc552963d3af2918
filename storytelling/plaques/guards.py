"""Where pages go away and come back, however that happens: their signs remember them and write it down.

Where a sign leads is asked anew at each scan, so that nothing here can be missed by a code on a wall: these
signals, which are sent from a shell, a command and the API too, only keep names and history.
"""

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.signals import post_delete, post_save, pre_delete
from django.utils.translation import get_language
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from storytelling.plaques.addresses import Addresses
from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, Plaque, PlaqueEvent, PlaqueQuerySet
from storytelling.plaques.snapshot import remember_page


def connect() -> None:
    """Called once, when all apps are ready."""
    for signal, handler, sender in (
        (page_published, page_went_public, None),
        (page_unpublished, page_went, None),
        (pre_delete, page_is_going, Page),
        (post_delete, page_went, Page),
        (post_page_move, page_moved, None),
        (post_save, page_closed, PageViewRestriction),
        (post_delete, page_opened, PageViewRestriction),
    ):
        signal.connect(handler, sender=sender, dispatch_uid=f"plaques {handler.__name__} {signal}")


def page_went_public(sender, instance, **kwargs):
    remember_page(instance)
    write_down(Plaque.objects.for_page(instance.translation_key))


def page_is_going(sender, instance, **kwargs):
    """The last moment at which its name and position can be read."""
    if instance.live and instance.alias_of_id is None:
        remember_page(instance)


def page_went(sender, instance, **kwargs):
    write_down(Plaque.objects.for_page(instance.translation_key))


def page_moved(sender, instance, **kwargs):
    """Perhaps out of the site, or below something private, or back."""
    write_down(_signs_in(instance))


def page_closed(sender, instance, raw=False, **kwargs):
    if not raw:
        write_down(_signs_in(instance.page))


def page_opened(sender, instance, origin=None, **kwargs):
    """A page that is being deleted takes its restrictions away before itself: that opens nothing."""
    began = origin.model if isinstance(origin, QuerySet) else type(origin)
    if began is PageViewRestriction:
        write_down(_signs_in(instance.page))


def write_down(plaques: PlaqueQuerySet) -> None:
    """Into the history of each of these signs whether its page can be read, where that has changed."""
    events = PlaqueEvent.objects.filter(plaque=OuterRef("pk"), deed__in=[Deed.PAGE_GONE, Deed.PAGE_BACK])
    signs = list(plaques.annotate(last=Subquery(events.values("deed")[:1])))
    if not signs:
        return
    addresses = Addresses({sign.translation_key for sign in signs}, get_language())
    for sign in signs:
        is_gone, was_gone = addresses.of(sign.translation_key) is None, sign.last == Deed.PAGE_GONE
        if is_gone != was_gone:
            record(sign, Deed.PAGE_GONE if is_gone else Deed.PAGE_BACK, words=sign.place_name)


def _signs_in(page: Page) -> PlaqueQuerySet:
    """The signs of a page and of all below it."""
    keys = page.get_descendants(inclusive=True).order_by().values("translation_key")
    return Plaque.objects.filter(translation_key__in=keys)
