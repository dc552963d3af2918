"""Place names as the database knows them: read once per process, again after a change."""

from functools import cache
from itertools import chain

from search.analysis import protect
from storytelling.places.models import District, Village

ALWAYS_WHOLE = ("Puputan", "Denpasar")


@cache
def protected() -> frozenset[str]:
    """Words that stemming would damage."""
    villages = Village.objects.values_list("name", flat=True)
    return protect(chain(ALWAYS_WHOLE, districts().values(), villages))


@cache
def districts() -> dict[str, str]:
    """Name of each district by its code."""
    return dict(District.objects.values_list("code", "name"))


def forget(**signal) -> None:
    """Read the names again before the next use."""
    protected.cache_clear()
    districts.cache_clear()
