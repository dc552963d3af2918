"""Search over the whole site."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    label = "search"
    verbose_name = _("search")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from search import freshness, signal_handlers, state
        from storytelling import health

        signal_handlers.connect()
        freshness.connect()
        health.limping["search"] = state.fault
