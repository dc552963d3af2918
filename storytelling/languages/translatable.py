"""Which fields a translator sees, and which are the same in every language."""

from collections.abc import Iterable

from wagtail_localize.fields import SynchronizedField


def facts_and_words(shared_facts: Iterable[str], *also_shared: str) -> list[SynchronizedField]:
    """Rules for wagtail-localize: facts are never translated nor overridden, all else is words."""
    names = [*shared_facts, *also_shared]
    return [SynchronizedField(name, overridable=False) for name in dict.fromkeys(names)]
