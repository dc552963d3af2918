from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RiverwalkConfig(AppConfig):
    name = "riverwalk"
    label = "riverwalk"
    verbose_name = _("River walk")
