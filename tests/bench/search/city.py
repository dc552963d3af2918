"""Pages for the corpus: rows as they are after publishing, written in bulk, without signals or revisions."""

from datetime import UTC, datetime, timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Locale, Page, Site
from wagtail.rich_text import RichText

from heritage.models import HeritageIndexPage, HeritageStoryPage
from home.models import HomePage
from storytelling.places.models import District, Village
from tests.bench.search import corpus

BATCH = 2_000
FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def build(count: int) -> dict[str, HeritageIndexPage]:
    """The corpus as stories of a site in two languages; the index pages by language."""
    indexes = {code: _index(code) for code in ("id", "en")}
    villages = [_village(code) for code in corpus.DISTRICTS]
    parents = {code: (page.path, page.depth, page.numchild) for code, page in indexes.items()}
    pages = []
    for told in corpus.told(count):
        path, depth, already = parents[told.locale]
        story = HeritageStoryPage(
            title=told.title,
            slug=f"cerita-{told.number}",
            locale_id=indexes[told.locale].locale_id,
            translation_key=told.key,
            path=Page._get_path(path, depth + 1, already + told.number // 2 + 1),
            depth=depth + 1,
            live=True,
            first_published_at=FIRST + timedelta(minutes=told.number),
            summary=told.summary[:160],
            kind=told.kind,
            body=[("paragraph", RichText(f"<p>{told.body}</p>"))],
            latitude=round(told.latitude, 5),
            longitude=round(told.longitude, 5),
            precision_m=10,
            village=villages[told.number // 2 % len(villages)],
        )
        pages.append(story)
        if len(pages) == BATCH:
            _write(pages)
            pages = []
    _write(pages)
    for index in indexes.values():
        Page.objects.filter(pk=index.pk).update(numchild=index.get_children().count())
    return indexes


@transaction.atomic
def _write(stories: list[HeritageStoryPage]) -> None:
    names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    rows = [Page(**{name: getattr(story, name) for name in names}) for story in stories]
    kind = ContentType.objects.get_for_model(HeritageStoryPage)
    for row in rows:
        row.content_type = kind
    Page.objects.bulk_create(rows)
    for story, row in zip(stories, rows, strict=True):
        story.page_ptr_id = row.pk
        story.pk = row.pk
        story.save_base(raw=True, force_insert=(HeritageStoryPage,))


def _index(code: str) -> HeritageIndexPage:
    locale, _ = Locale.objects.get_or_create(language_code=code)
    root = Page.get_first_root_node()
    if code == "id":
        home = root.add_child(instance=HomePage(title="Denpasar", slug="beranda", locale=locale))
        Site.objects.update(root_page=home)
        return home.add_child(instance=HeritageIndexPage(title="Warisan", slug="warisan", locale=locale))
    source = HeritageIndexPage.objects.get(locale__language_code="id")
    home = source.get_parent().specific.copy_for_translation(locale)
    index = source.copy_for_translation(locale)
    for page, title, slug in ((home, "Denpasar", "front"), (index, "Heritage", "heritage")):
        page.title, page.slug, page.live = title, slug, True
        page.save()
    return index


def _village(code: str) -> Village:
    number = code[-2:]
    named = {"name": f"Kecamatan {number}", "slug": f"kecamatan-{number}"}
    district, _ = District.objects.get_or_create(code=code, defaults=named)
    named = {"name": f"Desa {number}", "slug": f"desa-{number}", "kind": "desa", "district": district}
    return Village.objects.get_or_create(code=f"{code}.1001", defaults=named)[0]
