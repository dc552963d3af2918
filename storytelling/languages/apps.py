from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LanguagesConfig(AppConfig):
    name = "storytelling.languages"
    label = "languages"
    verbose_name = _("Languages")

    def ready(self):
        from storytelling.languages import signal_handlers
        from storytelling.languages.gaps import TRANSLATION_CHECKS
        from storytelling.pages.publishing import CHECKS

        signal_handlers.connect()
        CHECKS.extend(check for check in TRANSLATION_CHECKS if check not in CHECKS)
