from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GlossaryConfig(AppConfig):
    name = "storytelling.glossary"
    label = "glossary"
    verbose_name = _("Glossary")

    def ready(self):
        from storytelling.glossary import signal_handlers

        signal_handlers.connect()
