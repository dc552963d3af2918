"""How one page of the demo comes to stand: a place in the tree, then its words, then its translations.

Places name each other, so every page gets its place before the first one is written.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from wagtail.fields import StreamField
from wagtail.models import Locale, TranslatableMixin

from home.demo_loader.keys import key_of
from home.demo_loader.translations import translate
from home.demo_loader.words import BodyWriter
from storytelling.pages.models import SitePage

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, eq=False)
class Recipe:
    """A page: `facts` are the same in every language, `words`, `body` and `rows` are asked for in one."""

    name: str
    model: type[SitePage]
    parent: str
    words: Callable[[str], dict[str, Any]]
    facts: Callable[[], dict[str, Any]] = dict
    body: list[dict] = field(default_factory=list)
    rows: Callable[[str, dict[str, SitePage]], Rows] = lambda language, pages: {}


class PageMaker:
    """Makes the pages of some recipes; those that stand already are left as the editors left them."""

    def __init__(self, source: Locale, others: Sequence[Locale]):
        self.source, self.others = source, others
        self.pages: dict[str, SitePage] = {}

    def reserve(self, recipe: Recipe, parent) -> None:
        """Put the page into the tree as a draft, unless it stands; its key survives moves and new slugs."""
        key = key_of(recipe.name)
        page = recipe.model.objects.filter(translation_key=key, locale=self.source).first()
        if page is None:
            words = recipe.words(self.source.language_code)
            page = recipe.model(
                **recipe.facts(), **words, live=False, locale=self.source, translation_key=key, owner=None
            )
            parent.add_child(instance=page)
        self.pages[recipe.name] = page

    @transaction.atomic
    def write(self, recipe: Recipe, linker) -> bool:
        """Fill and publish a page that was only reserved; False where it was written before."""
        page = self.pages[recipe.name]
        if page.latest_revision_id:
            return False
        language = self.source.language_code
        self._put_body(page, recipe, linker, language)
        for relation, rows in recipe.rows(language, self.pages).items():
            manager = getattr(page, relation)
            numbered = enumerate(rows)
            manager.set([self._row(manager.model, relation, recipe, number, row) for number, row in numbered])
        page.save_revision().publish()
        return True

    @transaction.atomic
    def translate(self, recipe: Recipe, linker) -> int:
        """Make and publish the translations that are missing."""
        page = recipe.model.objects.get(pk=self.pages[recipe.name].pk)  # as it was published
        missing = [locale for locale in self.others if not page.has_translation(locale)]
        for locale in missing:
            translate(page, locale, lambda twin, locale=locale: self._put_words(twin, recipe, linker, locale))
        return len(missing)

    def _put_words(self, twin, recipe: Recipe, linker, locale) -> None:
        language = locale.language_code
        for name, value in recipe.words(language).items():
            setattr(twin, name, value)
        self._put_body(twin, recipe, linker, language)
        for relation, rows in recipe.rows(language, self.pages).items():
            manager = getattr(twin, relation)
            if issubclass(manager.model, TranslatableMixin):
                for standing, row in zip(manager.all(), rows, strict=True):
                    for name, value in row.items():
                        setattr(standing, name, value)

    def _put_body(self, page, recipe: Recipe, linker, language: str) -> None:
        if recipe.body:
            field = page._meta.get_field("body")
            assert isinstance(field, StreamField)
            writer = BodyWriter(recipe.name, recipe.body, linker, set(field.stream_block.child_blocks))
            page.body = field.stream_block.to_python(writer.blocks(language))

    def _row(self, model, relation: str, recipe: Recipe, number: int, values: dict):
        row = model(sort_order=number, **values)
        if isinstance(row, TranslatableMixin):
            row.locale = self.source
            row.translation_key = key_of(f"{recipe.name}/{relation}/{number}")
        return row
