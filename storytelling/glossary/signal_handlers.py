"""What somebody changes in the glossary, stories explain at once."""

from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale

from storytelling.glossary import explaining
from storytelling.glossary.models import GlossaryTerm, GlossaryText


def connect() -> None:
    """Called once, when all apps are ready."""
    for signal in (post_save, post_delete):
        for sender in (GlossaryTerm, GlossaryText, Locale):
            signal.connect(
                explaining.forget, sender=sender, dispatch_uid=f"glossary forget {signal} {sender}"
            )
