"""A server that fails is left alone for a while, then asked once."""

from search.breaker import Breaker


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def opened(clock):
    breaker = Breaker(failures=3, rest=30, clock=clock)
    for _ in range(3):
        assert breaker.allows()
        breaker.failed("gone")
    return breaker


def test_three_failures_open_it_and_one_success_between_starts_anew():
    breaker = Breaker(failures=3)
    for _ in range(5):
        breaker.failed("gone")
        breaker.failed("gone")
        breaker.succeeded()
        assert breaker.allows()


def test_after_its_rest_one_probe_goes_through_and_the_others_wait_for_it():
    clock = Clock()
    breaker = opened(clock)
    clock.now = 29.9
    assert not breaker.allows()
    clock.now = 30
    assert [breaker.allows() for _ in range(3)] == [True, False, False]

    breaker.failed("still gone")
    clock.now = 59.9
    assert not breaker.allows()
    clock.now = 60
    assert breaker.allows()
    breaker.succeeded()
    assert breaker.allows() and breaker.allows() and not breaker.reason


def test_a_probe_that_never_returns_is_followed_by_another():
    clock = Clock()
    breaker = opened(clock)
    clock.now = 30
    assert breaker.allows()
    clock.now = 60
    assert breaker.allows()
