from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LanguagesConfig(AppConfig):
    name = "storytelling.languages"
    label = "languages"
    verbose_name = _("Languages")

    def ready(self):
        from storytelling.languages import signal_handlers

        signal_handlers.connect()
