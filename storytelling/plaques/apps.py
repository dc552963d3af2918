from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlaquesConfig(AppConfig):
    name = "storytelling.plaques"
    label = "plaques"
    verbose_name = _("Signs")

    def ready(self):
        from storytelling.plaques import guards

        guards.connect()
