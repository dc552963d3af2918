import re
from io import BytesIO

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storytelling.plaques.codes import ALPHABET
from storytelling.plaques.symbol import (
    PaymentRefused,
    SymbolError,
    own_payload,
    payload_for,
    refuse_payment,
    symbol_for,
)


def test_the_payload_is_all_capitals():
    assert payload_for("denpasar.go.id", "7K4MX") == "HTTPS://DENPASAR.GO.ID/Q/7K4MX"


@pytest.mark.parametrize(
    "host", ["", "a b", "x/y", "user@host", "https://x", "x?y", "000201…", "évil.id", "x.", "x\n"]
)
def test_what_is_no_host_is_refused(host):
    with pytest.raises(SymbolError):
        payload_for(host, "7K4MX")


def test_a_sheltered_sign_has_at_least_level_q_in_29_modules():
    symbol = symbol_for("storytelling.denpasar.go.id", "7K4MX")

    assert (symbol.modules, symbol.version, symbol.error) == (29, 3, "Q")
    assert symbol.qr.mode == "alphanumeric"


def test_an_exposed_sign_has_level_h_while_it_stays_coarse():
    assert symbol_for("storytelling.denpasar.go.id", "7K4MX", exposed=True).error == "H"
    assert symbol_for("a-rather-long-name.storytelling.denpasar.go.id", "7K4MX", exposed=True).error in "QM"


def test_a_host_too_long_for_a_coarse_symbol_is_refused():
    with pytest.raises(SymbolError, match="shorter host"):
        symbol_for("x" * 90 + ".id", "7K4MX")


@settings(max_examples=30, deadline=None)
@given(st.text(ALPHABET, min_size=5, max_size=5), st.booleans())
def test_what_is_drawn_decodes_to_the_payload(code, exposed):
    symbol = symbol_for("denpasar.go.id", code, exposed=exposed)
    out = BytesIO()
    symbol.qr.save(out, kind="png", scale=4, border=4)

    assert zxingcpp.read_barcode(Image.open(out)).text == symbol.payload
    assert symbol.version <= 4


def test_the_drawing_is_black_on_white_with_four_modules_of_quiet():
    svg = symbol_for("denpasar.go.id", "7K4MX").svg()

    assert svg.startswith("<svg ")
    assert 'viewBox="0 0 37 37"' in svg
    assert set(re.findall(r'(?:fill|stroke)="(#\w+)"', svg)) == {"#fff", "#000"}
    assert "style=" not in svg


QRIS = "00020101021126570011ID.DANA.WWW011893600915312345678902091234567890303UMI51440014ID.CO.QRIS.WWW"


@pytest.mark.parametrize("text", [QRIS, f" {QRIS}", f"0002 01{QRIS[6:]}", f"\n{QRIS}"])
def test_a_payment_code_is_refused_wherever_it_comes_in(text):
    for entrance in (refuse_payment, own_payload, lambda host: payload_for(host, "7K4MX")):
        with pytest.raises(PaymentRefused):
            entrance(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://denpasar.go.id/q/7K4MX",
        "HTTPS://DENPASAR.GO.ID/Q/7K4MX?UTM=1",
        "HTTPS://DENPASAR.GO.ID/ID/STORIES/",
        "HTTPS://DENPASAR.GO.ID/Q/0ILOU",
        "HTTP://DENPASAR.GO.ID/Q/7K4MX",
        "https://example.org/a-long-address?utm_source=sign&utm_medium=wall",
    ],
)
def test_nothing_but_the_address_of_a_sign_is_printed(text):
    with pytest.raises(SymbolError, match="not the address"):
        own_payload(text)
