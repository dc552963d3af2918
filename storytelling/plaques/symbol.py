"""The square of a sign: its payload, and the QR symbol that stays readable on a wall."""

import re
from dataclasses import dataclass
from io import BytesIO

import segno
from segno import QRCode

from storytelling.plaques.codes import ALPHABET, CODE_LENGTH
from storytelling.plaques.payment import is_payment

LARGEST_VERSION = 4  # 33 modules: more would be too fine for a small sign
QUIET_ZONE = 4  # modules, on every side
PIXELS_PER_MODULE = 24
_HOST = re.compile(r"[A-Z0-9](?:[A-Z0-9.-]*[A-Z0-9])?(?::[0-9]{1,5})?")
_OURS = re.compile(rf"HTTPS://{_HOST.pattern}/Q/[{ALPHABET}]{{{CODE_LENGTH}}}")


class SymbolError(ValueError):
    """A payload that would not make a good sign."""


class PaymentRefused(SymbolError):
    """Somebody tried to have a sign ask for money."""


def refuse_payment(text: str) -> str:
    """`text` as it came, unless it is a payment code; for everything of which a symbol is made."""
    if is_payment(text):
        raise PaymentRefused("a payment code (EMVCo, QRIS) never stands on a sign")
    return text


def own_payload(text: str) -> str:
    """`text` as it came, if it is the address of one of our signs; nothing else is ever printed."""
    refuse_payment(text)
    if not _OURS.fullmatch(text):
        raise SymbolError(f"{text[:60]!r} is not the address of a sign")
    return text


@dataclass(frozen=True, slots=True)
class Symbol:
    """What is printed: `error` is the level of correction that came out, L M Q or H."""

    payload: str
    qr: QRCode

    @property
    def error(self) -> str:
        return self.qr.error

    @property
    def version(self) -> int:
        return self.qr.version

    @property
    def modules(self) -> int:
        """Width in modules, without the quiet zone."""
        return self.qr.symbol_size(border=0)[0]

    def svg(self) -> str:
        """Black on white, one unit per module, quiet zone included; it grows with its box."""
        out = BytesIO()
        self.qr.save(
            out,
            kind="svg",
            border=QUIET_ZONE,
            dark="#000",
            light="#fff",
            title=self.payload,
            xmldecl=False,
            omitsize=True,
            svgclass=None,
            lineclass=None,
        )
        return out.getvalue().decode().strip()

    def png(self) -> bytes:
        """The same in black and white pixels, fine enough for any print."""
        out = BytesIO()
        self.qr.save(out, kind="png", border=QUIET_ZONE, scale=PIXELS_PER_MODULE)
        return out.getvalue()


def payload_for(host: str, code: str) -> str:
    """`HTTPS://HOST/Q/CODE`: capitals alone fit the alphanumeric mode and make a coarser, safer symbol."""
    refuse_payment(host)
    if not _HOST.fullmatch(host.upper()):
        raise SymbolError(f"{host!r} is not the name of a host")
    return own_payload(f"HTTPS://{host.upper()}/Q/{code}")


def symbol_for(host: str, code: str, *, exposed: bool = False) -> Symbol:
    """The best correction that stays coarse: Q, for an exposed sign H, and M only where the host is long."""
    payload = payload_for(host, code)
    for error in ("H", "Q", "M") if exposed else ("Q", "M"):
        # boosting takes a better level when it costs no module
        qr = segno.make_qr(payload, error=error, boost_error=True)
        if qr.version <= LARGEST_VERSION:
            return Symbol(payload, qr)
    raise SymbolError(f"{payload} needs a symbol of version {qr.version}: use a shorter host")
