"""Documents that need no pages, a small site that does, and the engine of the database underneath."""

from uuid import uuid4

import pytest
from django.conf import settings
from django.utils.text import slugify
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Page, Site
from wagtail.rich_text import RichText

from heritage.models import HeritageIndexPage, HeritageStoryPage
from home.models import HomePage
from search import names, outbox, questions, server, service, sync
from search.breaker import Breaker
from search.engines.base import SearchRequest
from search.engines.elastic import ElasticEngine
from search.models import WaitingChange
from storytelling.media.models import ImageText, SiteImage
from storytelling.media.specs import THUMB
from storytelling.searchable import SearchDocument


@pytest.fixture(autouse=True)
def _names_are_read_again():
    """Names are kept per process, while each test has its own database."""
    names.forget()
    yield
    names.forget()


class ReadyEngine(ElasticEngine):
    """Makes the index of a language when it is first written to; elsewhere a rebuild does."""

    def index(self, documents, versions=None):
        self.prepare()
        refused = super().index(documents, versions)
        assert not refused, refused


@pytest.fixture(params=["embedded", pytest.param("elastic", marks=pytest.mark.service)])
def engine(request, db):
    """The engine of the database, then a real Elasticsearch with indexes of this test alone."""
    if request.param == "embedded":
        yield service.embedded()
        return
    prefix = f"test-{uuid4().hex[:12]}"
    engine = ReadyEngine(request.getfixturevalue("elasticsearch_url"), prefix, refresh=True, patience=30)
    engine.prepare()
    yield engine
    names_of_indexes = list(engine.writing.indices.get(index=f"{prefix}-*"))
    engine.writing.indices.delete(index=names_of_indexes)


@pytest.fixture
def elastic(elasticsearch_url, db, settings, monkeypatch):
    """The site with an Elasticsearch of its own; what waits is sent when a test says so."""
    settings.ELASTICSEARCH_URL = elasticsearch_url
    settings.ELASTICSEARCH_PREFIX = f"test-{uuid4().hex[:12]}"
    monkeypatch.setattr(outbox.sender, "nudge", lambda: None)
    monkeypatch.setattr(server, "asking", Breaker())
    monkeypatch.setattr(server, "writing", Breaker(failures=1))
    engine = server.engine()
    engine.prepare()
    yield engine
    engine.writing.indices.delete(index=list(engine.writing.indices.get(index=f"{engine.prefix}-*")))


@pytest.fixture
def sent(elastic):
    """Send what waits; nothing may be left, and both engines hold the same."""

    def send():
        result = outbox.send_all(elastic)
        assert not result.fault and not result.refused
        assert not WaitingChange.objects.exists()
        assert outbox.differences(elastic.digests()).total == 0
        assert sync.drift().total == 0

    return send


@pytest.fixture
def document():
    """Make a document; page ids count up from one that no page of the tests reaches."""
    numbers = iter(range(900_001, 1_000_000))

    def make(title, body="", **facts):
        return SearchDocument(**{"page_id": next(numbers), "locale": "id", **facts}, title=title, body=body)

    return make


@pytest.fixture
def ask(engine):
    """Ask the engine and get the page ids, best first."""

    def ids(text, twins=(), **narrow):
        question = questions.read(text, questions.Twins(twins), names.protected())
        return [hit.page_id for hit in engine.search(SearchRequest(question, **narrow)).hits]

    return ids


@pytest.fixture
def languages(db):
    return {code: Locale.objects.get_or_create(language_code=code)[0] for code, _ in settings.LANGUAGES}


@pytest.fixture
def homes(languages):
    """A home page with an index of stories in each language, the first the source of the other."""
    Page.objects.filter(depth=2).delete()
    root = Page.objects.get(depth=1)
    source = root.add_child(instance=HomePage(title="Denpasar", slug="beranda", locale=languages["id"]))
    english = source.copy_for_translation(languages["en"])
    english.slug = "home"
    english.live = True
    english.save()
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=source, is_default_site=True)
    return {"id": source, "en": english}


@pytest.fixture
def indexes(homes):
    source = homes["id"].add_child(
        instance=HeritageIndexPage(title="Warisan", slug="warisan", locale=homes["id"].locale)
    )
    english = source.copy_for_translation(homes["en"].locale)
    english.title, english.slug, english.live = "Heritage", "heritage", True
    english.save()
    return {"id": source, "en": english}


@pytest.fixture
def story(indexes):
    """Add a story and publish it, as an editor would; `live=False` leaves a draft."""

    def add(title, body="", language="id", live=True, parent=None, **facts):
        parent = parent or indexes[language]
        content = [("paragraph", RichText(f"<p>{body}</p>"))] if body else []
        facts = {"kind": "temple", "slug": slugify(title)[:60] or "cerita", **facts}
        page = HeritageStoryPage(title=title, body=content, locale=parent.locale, live=False, **facts)
        parent.add_child(instance=page)
        revision = page.save_revision()
        if live:
            revision.publish()
        page.refresh_from_db()
        return page

    return add


@pytest.fixture
def picture(languages):
    """A picture that may be published, with all its sizes."""
    image = SiteImage.objects.create(
        title="Gapura", file=get_test_image_file(), credit="Contoh", licence="CC-BY-4.0"
    )
    for locale in languages.values():
        ImageText.objects.create(image=image, locale=locale, alt="Gapura bata.")
    image.get_renditions(*THUMB.all_filters)
    return image


@pytest.fixture
def found(db):
    """Titles a visitor finds for the words as typed, best first."""

    def titles(text, locale="id", **narrow):
        answer = service.search(service.Query(text, locale, **narrow))
        assert answer.total == len(answer.results), "counted what is not shown"
        return [] if answer.did_you_mean else [result.title for result in answer.results]

    return titles
