from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    name = "storytelling.media"
    label = "media"
    verbose_name = _("Media")

    def ready(self):
        from storytelling.media import avif, signal_handlers

        avif.hasten()
        post_save.connect(
            signal_handlers.picture_saved, sender=self.get_model("SiteImage"), dispatch_uid="renditions_soon"
        )
