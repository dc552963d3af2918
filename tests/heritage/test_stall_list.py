"""The stalls of a market, filtered by the address alone."""

from datetime import datetime

import pytest
from django.http import QueryDict
from django.utils import translation

from heritage.models import GoodsCategory, VendorGoods, VendorPage
from heritage.stall_list import stall_list
from storytelling.places.calendar import TIMEZONE
from tests import factories

pytestmark = pytest.mark.django_db
NIGHT = datetime(2026, 11, 24, 2, tzinfo=TIMEZONE)
NOON = datetime(2026, 11, 24, 12, tzinfo=TIMEZONE)


@pytest.fixture
def stalls(market, indonesian):
    fish, cloth = (
        GoodsCategory.objects.create(name=name, slug=slug, locale=indonesian)
        for name, slug in (("Ikan", "ikan"), ("Kain", "kain"))
    )
    night = factories.add_vendor(
        market, title="Ikan Malam", floor="1", opening_hours="Mo-Su 16:00-06:00", **factories.CHECKED
    )
    night.goods_rows = [VendorGoods(category=fish)]
    factories.publish(night)
    day = factories.add_vendor(
        market, title="Kain Siang", floor="2", opening_hours="Mo-Su 08:00-17:00", **factories.CHECKED
    )
    day.goods_rows = [VendorGoods(category=cloth, sort_order=0), VendorGoods(category=fish, sort_order=1)]
    factories.publish(day)
    factories.add_vendor(market, title="Tak Diperiksa", floor="2", opening_hours="24/7")


def listed(market, question="", moment=NOON):
    goods = dict(GoodsCategory.objects.filter(locale=market.locale).values_list("slug", "name"))
    stalls, rows = VendorPage.objects.all(), VendorGoods.objects.all()
    with translation.override("id"):
        return stall_list(stalls, rows, goods, market, QueryDict(question), moment)


def titles(found):
    return {stall.title for stall in found["stalls"]}


def test_floor_and_goods_narrow_the_list(market, stalls):
    assert titles(listed(market)) == {"Ikan Malam", "Kain Siang", "Tak Diperiksa"}
    assert titles(listed(market, "floor=2")) == {"Kain Siang", "Tak Diperiksa"}
    assert titles(listed(market, "goods=ikan")) == {"Ikan Malam", "Kain Siang"}
    assert titles(listed(market, "goods=ikan&floor=2")) == {"Kain Siang"}


def test_open_now_asks_checked_hours_also_past_midnight(market, stalls):
    assert titles(listed(market, "open=1", NIGHT)) == {"Ikan Malam"}
    assert titles(listed(market, "open=1", NOON)) == {"Kain Siang"}
    assert listed(market, moment=NOON)["open_count"] == 1


def test_goods_are_named_and_counted(market, stalls):
    found = listed(market)
    assert [(choice.label, choice.count) for choice in found["floors"]] == [("Lantai 1", 1), ("Lantai 2", 2)]
    assert [(choice.label, choice.count) for choice in found["goods"]] == [("Ikan", 2), ("Kain", 1)]
    day = next(stall for stall in found["stalls"] if stall.title == "Kain Siang")
    assert day.goods_names == ["Kain", "Ikan"]


def test_stalls_of_another_market_stay_there(market, stalls):
    other = factories.add_market(market.get_parent().specific, title="Pasar Kumbasari")
    assert titles(listed(other)) == set()


def test_the_plan_keeps_the_stalls_that_were_not_asked_for(market, stalls):
    plan = listed(market, "floor=2&open=1")["plan"]
    cells = {stall.title: stall for floor in plan for block in floor.blocks for stall in block.stalls}
    assert cells["Kain Siang"].is_chosen and cells["Kain Siang"].is_open
    assert not cells["Ikan Malam"].is_chosen
    assert not cells["Tak Diperiksa"].is_open


def test_what_is_open_comes_first(market, stalls):
    assert listed(market, moment=NOON)["stalls"][0].title == "Kain Siang"
    evening = datetime(2026, 11, 24, 20, tzinfo=TIMEZONE)
    assert listed(market, moment=evening)["stalls"][0].title == "Ikan Malam"


def test_the_page_draws_the_hall_with_a_link_to_each_stall(client, market):
    stall = factories.add_vendor(market, title="Kopi", stall="B-21", floor="1", block="B")
    text = client.get(market.url).content.decode()
    hall = text[text.index('class="hall"') : text.index('class="count"')]
    assert f'href="{stall.url}"' in hall
    assert "B-21" in hall


def test_the_page_lists_them_without_a_script(client, market, stalls):
    text = client.get(market.url + "?floor=2").content.decode()
    assert "Kain Siang" in text
    assert "Ikan Malam" not in text
    assert 'href="?floor=2&amp;open=1#stalls"' in text or 'href="?open=1&amp;floor=2#stalls"' in text


def test_a_contact_without_consent_is_not_shown(client, market):
    stall = factories.add_vendor(market, title="Bu Diam")
    VendorPage.objects.filter(pk=stall.pk).update(contact="0812-0000")
    assert "0812-0000" not in client.get(stall.url).content.decode()
