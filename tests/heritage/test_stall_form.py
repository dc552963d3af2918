"""The form of a stall takes no contact without consent and no numbers or days that cannot be."""

from datetime import timedelta

import pytest
from django.utils import timezone

from heritage.models import VendorPage
from tests.desk import address_of_new, complaints, send

STALL = {"title": "Bu Baru", "slug": "bu-baru", "summary": "Kain.", "stall": "A-12"}


@pytest.fixture
def create_stall(editor_client, market):
    address = address_of_new(market, VendorPage)
    return lambda **fields: send(editor_client, address, **{**STALL, **fields})


def test_a_stall_is_published(create_stall):
    assert complaints(create_stall(since="1987", price_from="5000", price_to="20000")) == ""
    assert VendorPage.objects.get(slug="bu-baru").since == 1987


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"contact": "0812 000"}, "persetujuan"),
        ({"price_from": "5000", "price_to": "100"}, "di bawah harga terendah"),
        ({"price_to": "99999999999"}, "1000000000"),
        ({"since": "19870"}, "19870"),
        ({"since": "1500"}, "1500"),
        ({"stall": ""}, "harus diisi"),
        ({"confirmed_on": "31/02/2026"}, "tanggal"),
    ],
)
def test_what_cannot_be_is_refused_in_the_editors_language(create_stall, fields, reason):
    assert reason in complaints(create_stall(**fields))
    assert not VendorPage.objects.filter(slug="bu-baru").exists()


@pytest.mark.parametrize("field", ["confirmed_on", "contact_consent_on", "hours_checked_on"])
def test_nothing_was_seen_or_agreed_tomorrow(create_stall, field):
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert "masa mendatang" in complaints(create_stall(**{field: tomorrow.isoformat()}))
    assert complaints(create_stall(**{field: timezone.localdate().isoformat()})) == ""
