"""A visitor waits about a second for the server in all, however often one visit asks."""

from types import SimpleNamespace

from search.breaker import Breaker
from search.engines.base import SearchRequest
from search.switch import Switch


def engine(name, asked, spend=lambda: None):
    def search(request):
        asked.append(name)
        spend()
        return name

    return SimpleNamespace(name=name, search=search)


def test_a_slow_server_answers_until_its_second_is_spent():
    clock, asked = [0.0], []

    def spend():
        clock[0] += 0.6

    switch = Switch(
        engine("elastic", asked, spend), engine("sqlite", asked), Breaker(), lambda: False, lambda: clock[0]
    )
    for _ in range(4):
        switch.search(SearchRequest())

    assert asked == ["elastic", "elastic", "sqlite", "sqlite"]


def test_a_server_that_is_behind_is_not_asked():
    asked = []
    switch = Switch(engine("elastic", asked), engine("sqlite", asked), Breaker(), lambda: True)
    switch.search(SearchRequest())

    assert asked == [switch.name] == ["sqlite"]
