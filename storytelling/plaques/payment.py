"""How a payment code is told: no sign, and nothing that is written about one, may carry it."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# Every EMVCo payload, QRIS among them, begins with the version of its format. The second finds one further on
# in a text: what follows says whether it is for one payment or for many.
_BEGINS = "000201"
_INSIDE = re.compile("0002010102(?:11|12)")


def is_payment(text: str) -> bool:
    """Whether a text is or holds a payment code, whatever stands between its letters and digits."""
    bare = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))
    return bare.startswith(_BEGINS) or bool(_INSIDE.search(bare))


def validate_no_payment(text: str) -> None:
    """Raises ValidationError; for every text about a sign that somebody writes."""
    if is_payment(text):
        raise ValidationError(
            _("This is a payment code (QRIS): none has a place on our signs."), code="payment"
        )
