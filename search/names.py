"""Place names that stemming would damage, as the database knows them."""

from functools import cache
from itertools import chain

from search.analysis import protect
from storytelling.places.models import District, Village

ALWAYS_WHOLE = ("Puputan", "Denpasar")


@cache
def protected() -> frozenset[str]:
    """Words of all names, read once per process; `forget` when a name changes."""
    stored = (model.objects.values_list("name", flat=True) for model in (District, Village))
    return protect(chain(ALWAYS_WHOLE, *stored))


def forget(**signal) -> None:
    """Read the names again before the next use."""
    protected.cache_clear()
