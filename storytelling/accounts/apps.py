from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "storytelling.accounts"
    label = "accounts"
    verbose_name = _("Accounts")

    def ready(self):
        from storytelling.accounts import desk_language

        desk_language.connect()
