"""The stalls of a market, filtered by what the address asks for."""

from collections import defaultdict
from datetime import datetime

from django.core.paginator import Paginator
from django.utils.translation import gettext as _

from heritage.hall_plan import hall_plan
from storytelling.languages.listing import in_language_or_source
from storytelling.pages.facets import choices

PER_PAGE = 48


def stall_list(stalls, rows, goods: dict[str, str], market, question, moment: datetime) -> dict:
    """`question` is the query string: ?floor=1&goods=ikan&open=1&page=2.

    `rows` are what the stalls sell, `goods` the names of all goods in the language of the market, by code.
    """
    told = in_language_or_source(stalls.of_market(market), market.locale)
    floor = question.get("floor", "")[:10]
    ware = question.get("goods", "") if question.get("goods") in goods else ""
    open_now = question.get("open") == "1"
    by_floor, by_ware = (told.on_floor(floor) if floor else told), (told.selling(ware) if ware else told)
    found = by_floor.selling(ware) if ware else by_floor
    opened = found.open_at(moment)
    chosen = (opened if open_now else found).distinct()
    shown = chosen.select_related("locale").told_open(moment).by_stall()
    stalls_page = Paginator(shown, PER_PAGE).get_page(question.get("page"))
    wares = _wares(rows, stalls_page.object_list)
    for stall in stalls_page:
        stall.goods_names = [goods[code] for code in wares[stall.pk] if code in goods]
    return {
        "stalls": stalls_page,
        "plan": hall_plan(told.told_open(moment).told_chosen(chosen)),
        "floors": choices(by_ware, "floor", floor, label_of=_floor_name),
        "goods": choices(by_floor, "goods_rows__category__slug", ware, label_of=goods.get),
        "floor": floor,
        "ware": ware,
        "open_now": open_now,
        "open_count": opened.values("pk").distinct().count(),
        "moment": moment,
    }


def _floor_name(floor: str) -> str:
    """`1` beside a count would read as one number."""
    return _("Floor %(floor)s") % {"floor": floor} if floor else ""


def _wares(rows, stalls) -> dict[int, list[str]]:
    """Codes of what each stall sells, in the order of its rows, one query."""
    wares = defaultdict(list)
    rows = rows.filter(page__in=list(stalls)).order_by("page", "sort_order", "pk")
    for stall, code in rows.values_list("page", "category__slug"):
        wares[stall].append(code)
    return wares
