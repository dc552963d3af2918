from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published


class BlocksConfig(AppConfig):
    name = "storytelling.blocks"
    label = "blocks"
    verbose_name = _("Blocks")

    def ready(self):
        from storytelling.blocks import signal_handlers

        page_published.connect(signal_handlers.page_went_live, dispatch_uid="renditions_of_page")
