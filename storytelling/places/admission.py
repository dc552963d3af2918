"""What a visit costs, and for whom."""

from django.core.validators import MaxValueValidator
from django.utils.translation import gettext_lazy as _

plausible_rupiah = MaxValueValidator(1_000_000_000)  # a slip of the hand; and every database has room for it

ADMISSION = [("", _("unknown")), ("free", _("free")), ("donation", _("donation")), ("paid", _("paid"))]
AUDIENCES = [
    ("everyone", _("everyone")),
    ("adult", _("adults")),
    ("child", _("children")),
    ("student", _("students")),
    ("domestic-adult", _("domestic visitors, adults")),
    ("domestic-child", _("domestic visitors, children")),
    ("foreign-adult", _("foreign visitors, adults")),
    ("foreign-child", _("foreign visitors, children")),
]
