from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LanguagesConfig(AppConfig):
    name = "storytelling.languages"
    label = "languages"
    verbose_name = _("Languages")

    def ready(self):
        from storytelling.languages import signal_handlers
        from storytelling.languages.gaps import untranslated
        from storytelling.pages.publishing import CHECKS

        signal_handlers.connect()
        if untranslated not in CHECKS:
            CHECKS.append(untranslated)
