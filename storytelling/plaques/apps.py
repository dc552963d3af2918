from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlaquesConfig(AppConfig):
    name = "storytelling.plaques"
    label = "plaques"
    verbose_name = _("Plaques")

    def ready(self):
        from wagtail.signals import page_published

        from storytelling.plaques.snapshot import remember_page

        page_published.connect(remember_page, dispatch_uid="plaques.remember_page")
