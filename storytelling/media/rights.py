"""Licences an editor may choose from; codes as SPDX writes them where it has one."""

from django.utils.translation import gettext_lazy as _

LICENCES = [
    ("CC-BY-4.0", _("CC BY 4.0: free to use with credit")),
    ("CC-BY-SA-4.0", _("CC BY-SA 4.0: free to use with credit, under the same licence")),
    ("CC0-1.0", _("CC0: free to use")),
    ("permission", _("Used with permission")),
    ("city", _("Property of the city")),
]
