"""A story as a visitor and as a machine reads it."""

import json
import re
from datetime import date, datetime

import pytest
from django.utils import timezone

from storytelling.pages.models import FactRow, SourceRow, TellerRow
from storytelling.people.models import Person
from storytelling.places.calendar import TIMEZONE
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def at(monkeypatch):
    """Set the clock of Bali."""

    def set_clock(*moment):
        monkeypatch.setattr(timezone, "now", lambda: datetime(*moment, tzinfo=TIMEZONE))

    return set_clock


def read(client, page):
    answer = client.get(page.url)
    assert answer.status_code == 200
    return answer.content.decode()


def linked_data(text):
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    return [json.loads(data) for data in found]


def test_it_says_until_when_it_is_open(client, story_en, at):
    at(2026, 11, 24, 10)
    assert "Open now, until 17:00" in read(client, story_en)


def test_it_says_when_it_opens_again(client, story_en, at):
    at(2026, 11, 24, 20)
    assert "Closed, opens Wednesday 08:00" in read(client, story_en)


def test_a_change_months_away_is_not_told_by_its_weekday(client, heritage_index, at):
    page = factories.add_story(heritage_index, opening_hours="24/7", **factories.CHECKED)
    at(2026, 11, 24, 10)  # the next change is Nyepi, in March
    text = read(client, page)
    assert "is-open" in text
    assert re.search(r'is-open">\s*Buka sekarang\s*<', text)


def test_on_nyepi_it_is_closed(client, story_en, at):
    at(2027, 3, 8, 10)
    assert "Closed for Nyepi" in read(client, story_en)


def test_hours_nobody_checked_are_reported_hours(client, heritage_index):
    page = factories.add_story(heritage_index, opening_hours="Mo-Su 08:00-17:00")
    text = read(client, page)
    assert "is-open" not in text
    assert "is-closed" not in text
    assert 'class="caution"' in text


def test_what_nobody_knows_is_not_shown(client, story_en, english):
    text = read(client, story_en)
    assert "Toilets" not in text
    assert "Shade" not in text


def test_facts_sources_and_tellers_stand_on_the_page(client, story, indonesian):
    person = Person.objects.create(name="Ibu Contoh", consent_on=date(2026, 1, 1), locale=indonesian)
    story.fact_rows = [FactRow(label="Luas", text="77 are", locale=indonesian)]
    story.source_rows = [SourceRow(title="Babad", publisher="Pustaka", url="https://example.org/babad")]
    story.teller_rows = [TellerRow(person=person)]
    factories.publish(story)
    text = read(client, story)
    for words in ("77 are", "https://example.org/babad", "Ibu Contoh"):
        assert words in text


def test_its_head_describes_it_in_every_language(client, story, story_en):
    text = read(client, story_en)
    assert '<meta name="description" content="A red brick temple.">' in text
    assert f'<link rel="canonical" href="{story_en.full_url}">' in text
    assert f'hreflang="id" href="{story.full_url}"' in text
    assert '<meta name="robots" content="noindex">' in text


def test_a_site_that_is_no_demo_may_be_indexed(client, story, settings):
    settings.DEMO = False
    text = read(client, story)
    assert "noindex" not in text
    assert "demo-notice" not in text


def test_linked_data_tells_only_what_the_page_shows(client, story):
    crumbs, about = linked_data(read(client, story))
    assert [item["name"] for item in crumbs["itemListElement"]] == ["Beranda", "Warisan"]
    assert about["@type"] == "HinduTemple"
    assert about["geo"]["latitude"] == pytest.approx(-8.653, abs=0.0005)
    assert about["openingHoursSpecification"][0]["opens"] == "08:00"
    assert "isAccessibleForFree" not in about


def test_a_rough_position_is_not_in_the_linked_data_nor_on_the_map(client, story):
    story.precision_m = 300
    factories.publish(story)
    text = read(client, story)
    assert "geo" not in linked_data(text)[1]
    assert "m-here" not in text
    assert "-8.653" not in text


def test_words_of_an_editor_cannot_end_the_script_element(client, heritage_index):
    page = factories.add_story(heritage_index, title="</script><script>alert(1)</script>")
    assert "<script>alert" not in read(client, page)
    assert linked_data(read(client, page))[1]["name"].startswith("</script>")


def test_nothing_inline_and_nothing_from_elsewhere(client, story):
    text = read(client, story)
    assert not re.search(r"<[a-z][^>]* (style|on[a-z]+)=", text)
    ours = r"type=\"(application/(ld\+)?json|module\" (fetchpriority=\"low\" )?src=\"/static/)"
    assert not re.search(rf"<script(?! {ours})", text)
    assert not re.search(r'(src|srcset)="https?:', text)


def test_a_visitor_gets_no_cookie_and_no_editors_bar(client, story):
    answer = client.get(story.url)
    assert not answer.cookies
    assert b"wagtail-userbar" not in answer.content


def test_an_editor_gets_the_bar(editor_client, story):
    assert "wagtail-userbar" in read(editor_client, story)


def test_a_draft_can_be_previewed(editor_client, story, rf):
    story.title = "Naskah baru"
    assert "Naskah baru" in story.make_preview_request().render().content.decode()


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("2015-09-07", "7 September 2015"),
        ("2012-08", "August 2012"),
        ("1934", "1934"),
        ("2015-13-01", "2015-13-01"),
        ("circa 1920", "circa 1920"),
    ],
)
def test_the_date_of_a_source_is_said_in_the_language_of_the_page(client, story, story_en, printed, shown):
    story.source_rows = [SourceRow(title="Report", published_on=printed)]
    factories.publish(story)
    assert f"<li>Report, {shown}</li>" in read(client, story_en)


def test_machines_read_no_name_that_the_page_does_not_show(client, story):
    """Spellings are for search; Aksara Bali is shown above the name."""
    story.variants, story.aksara = "Maospait, Mospahit", "ᬧᬸᬭ"
    factories.publish(story)
    about = linked_data(read(client, story))[-1]
    assert about["alternateName"] == "ᬧᬸᬭ"
