"""A payment code has no place on a sign, nor in anything that is written about one."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from storytelling.plaques.importing import plan
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from storytelling.plaques.payment import is_payment
from tests.desk import fields_of

QRIS = "00020101021126570011ID.DANA.WWW011893600915312345678902091234567890303UMI51440014ID.CO.QRIS.WWW"


@pytest.mark.parametrize(
    "text",
    [
        QRIS,
        f"\ufeff {QRIS}",
        f"'{QRIS}",
        QRIS.replace("0201", "02 01"),
        "０００２０１０１０２１１",
        "000-201-010-211",
        f"Scan: {QRIS}",
        "0\u200b00201",
    ],
)
def test_a_payment_code_is_known_however_it_is_written(text):
    assert is_payment(text)


@pytest.mark.parametrize(
    "text", ["", "7K4MX", "di kiri gapura", "0361-000201", "Jalan 2 no. 10", "+62 812 000 201"]
)
def test_other_texts_are_none(text):
    assert not is_payment(text)


@given(st.text(max_size=40))
def test_nothing_may_stand_before_what_makes_it_one(text):
    assert is_payment("000201" + text)


@pytest.fixture
def plaque(story):
    return issue_plaque(story)


@pytest.mark.parametrize(
    "column", ["code", "page", "place_name", "street", "address", "note", "material", "size_mm"]
)
def test_a_list_with_a_payment_code_is_refused_in_every_column(plaque, column):
    cells = {"code": plaque.code, **{column: QRIS}}
    planned = plan(",".join(cells) + "\n" + ",".join(cells.values()))

    assert not planned.sound
    assert "QRIS" in planned.wrong[0].errors[0]


@pytest.mark.parametrize("field", ["street", "address", "note"])
def test_the_form_of_a_sign_refuses_it_at_its_field(editor_client, plaque, field):
    address = reverse(Plaque.snippet_viewset.get_url_name("edit"), args=[plaque.pk])
    sent = {**fields_of(editor_client.get(address)), field: QRIS[:80]}
    answer = editor_client.post(address, sent)

    assert answer.status_code == 200
    assert "QRIS" in str(answer.context["form"].errors[field])
    assert getattr(Plaque.objects.get(), field) == ""


@pytest.mark.django_db
def test_the_model_refuses_it_when_it_is_asked():
    with pytest.raises(ValidationError) as caught:
        Plaque(code="7K4MX", note=QRIS).clean()
    assert set(caught.value.message_dict) == {"note"}


@pytest.mark.parametrize(("language", "words"), [("id", "kode pembayaran"), ("en", "payment code")])
def test_the_entry_leads_nowhere_with_it_and_says_what_it_is(client, plaque, language, words):
    answer = client.get("/q/", {"code": QRIS, "lang": language})

    assert answer.status_code == 404
    assert "Location" not in answer.headers
    assert words in answer.text
