"""A new editor's desk speaks the language of the city; Wagtail would follow the browser."""

from django.conf import settings
from django.db.models.signals import post_save
from wagtail.users.models import UserProfile


def connect() -> None:
    post_save.connect(account_created, sender=settings.AUTH_USER_MODEL, dispatch_uid="desk language")


def account_created(sender, instance, created=False, raw=False, **kwargs):
    if created and not raw:
        profile = UserProfile.get_for_user(instance)
        if not profile.preferred_language:
            profile.preferred_language = settings.LANGUAGE_CODE
            profile.save(update_fields=["preferred_language"])
