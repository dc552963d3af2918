from urllib.parse import quote, urlsplit

import pytest
from django.db import DatabaseError, connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from storytelling.plaques.codes import ALPHABET, check_character
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueCount, PlaqueState
from tests import factories
from tests.storytelling.plaques.test_counting import PHONE

pytestmark = pytest.mark.django_db


@pytest.fixture
def phone(client):
    """Opens addresses as the telephone of a visitor."""

    def open_address(path, language="id", **kwargs):
        return client.get(path, headers={"user-agent": PHONE, "accept-language": language}, **kwargs)

    return open_address


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state=PlaqueState.INSTALLED)


def test_a_scanned_sign_opens_its_page_and_says_which_sign_it_was(plaque, story, phone):
    answer = phone(f"/Q/{plaque.code}")

    assert answer.status_code == 302
    assert answer["Location"] == f"/id/warisan/pura-maospahit/?plaque={plaque.code}"


@pytest.mark.parametrize(
    "shape", ["/q/{}", "/Q/{}", "/q/{}/", "/Q/{}/", "/q/{}//", "/q/%20{}%20", "/q/{}%0A"]
)
def test_however_the_code_is_written_it_opens_the_same_page(plaque, phone, shape):
    for write in (str.upper, str.lower, "-".join, " ".join):
        answer = phone(shape.format(quote(write(plaque.code))))

        assert answer.status_code == 302
        assert answer["Location"].endswith(f"/pura-maospahit/?plaque={plaque.code}")


@pytest.mark.parametrize("path", ["/Q/{}", "/q/{}/", "/q/?code={}", "/q/", "/q/22223", "/q"])
def test_nothing_here_is_kept_or_listed_by_others(plaque, phone, path):
    answer = phone(path.format(plaque.code))

    assert answer.status_code in (200, 302, 404)
    assert answer["Cache-Control"] == "private, no-store"
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in answer["Vary"].split(",")}
    assert answer["X-Robots-Tag"] == "noindex"
    assert not answer.cookies


@pytest.mark.parametrize(
    ("wishes", "path"),
    [
        ("id", "/id/warisan/pura-maospahit/"),
        ("", "/id/warisan/pura-maospahit/"),
        ("jv", "/id/warisan/pura-maospahit/"),
        ("en-AU,en;q=0.9", "/en/heritage/maospahit-temple/"),
        ("ja", "/en/heritage/maospahit-temple/"),
    ],
)
def test_the_page_opens_in_the_language_of_the_visitor(plaque, story_en, phone, wishes, path):
    assert urlsplit(phone(f"/Q/{plaque.code}", wishes)["Location"]).path == path


def test_what_was_chosen_before_counts_more_than_the_browser(plaque, story_en, phone, client):
    client.cookies["language"] = "id"

    assert phone(f"/Q/{plaque.code}", "en")["Location"].startswith("/id/")
    assert phone(f"/Q/{plaque.code}?lang=en", "id")["Location"].startswith("/en/")


def test_without_a_page_in_that_language_the_one_there_is_opens(plaque, phone):
    assert phone(f"/Q/{plaque.code}", "en")["Location"].startswith("/id/warisan/")


def test_a_draft_translation_is_no_page_yet(plaque, story_en, phone):
    story_en.unpublish()

    assert phone(f"/Q/{plaque.code}", "en")["Location"].startswith("/id/warisan/")


def test_the_page_stays_found_when_its_source_is_gone_but_a_translation_lives(plaque, story_en, phone):
    type(story_en).objects.filter(locale__language_code="id").update(live=False)

    assert phone(f"/Q/{plaque.code}", "id")["Location"].startswith("/en/heritage/")


def test_a_renamed_and_moved_page_keeps_its_sign(plaque, story, home_id, phone):
    story.slug = "maospahit"
    factories.publish(story)
    story.move(home_id, pos="last-child")

    assert urlsplit(phone(f"/Q/{plaque.code}")["Location"]).path == "/id/maospahit/"


def test_signs_in_every_state_open_their_page(story, phone):
    for state in PlaqueState.values:
        assert phone(f"/Q/{issue_plaque(story, state=state).code}").status_code == 302


def unpublish(story):
    story.unpublish()


def delete(story):
    story.delete()


def make_private(story):
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)


def make_parent_private(story):
    make_private(story.get_parent())


def move_out_of_the_site(story):
    story.move(story.get_root(), pos="last-child")


GOODBYES = [unpublish, delete, make_private, make_parent_private, move_out_of_the_site]


@pytest.mark.parametrize("leave", GOODBYES)
def test_a_page_that_went_leaves_a_tombstone_with_its_name(plaque, story, phone, leave):
    leave(story)
    answer = phone(f"/Q/{plaque.code}")

    assert answer.status_code == 410
    assert "<h1>Pura Maospahit</h1>" in answer.text
    assert plaque.code in answer.text


@pytest.mark.parametrize("leave", GOODBYES)
def test_a_page_that_went_hands_on_to_its_successor(plaque, story, market, phone, leave):
    Plaque.objects.update(successor_key=market.translation_key)
    leave(story)

    assert phone(f"/Q/{plaque.code}")["Location"] == f"/id/pasar/pasar-badung/?plaque={plaque.code}"


def test_the_successor_waits_until_the_page_is_gone(plaque, market, phone):
    Plaque.objects.update(successor_key=market.translation_key)

    assert "pura-maospahit" in phone(f"/Q/{plaque.code}")["Location"]


def test_a_tombstone_speaks_the_language_of_the_visitor(plaque, story, story_en, phone):
    story.delete()
    type(story_en).objects.filter(pk=story_en.pk).delete()
    answer = phone(f"/Q/{plaque.code}", "en")

    assert "<h1>Maospahit Temple</h1>" in answer.text
    assert '<html lang="en"' in answer.text
    assert "was removed" in answer.text


def test_a_tombstone_says_what_happened(plaque, story, phone):
    unpublish(story)
    assert "not published at the moment" in phone(f"/Q/{plaque.code}", "en").text

    story.live = True
    factories.publish(story)
    make_private(story)
    assert "not open to the public" in phone(f"/Q/{plaque.code}", "en").text


def test_a_tombstone_leads_to_what_is_near(plaque, story, heritage_index, phone):
    place = {"precision_m": 20}
    factories.add_story(heritage_index, title="Dekat", latitude="-8.654000", longitude="115.208000", **place)
    factories.add_story(heritage_index, title="Jauh", latitude="-8.720000", longitude="115.240000", **place)
    private = factories.add_story(
        heritage_index, title="Rahasia", latitude="-8.653100", longitude="115.208000", **place
    )
    make_private(private)
    unpublish(story)
    page = phone(f"/Q/{plaque.code}").text

    assert "Dekat</a>" in page
    assert "110 m" in page
    assert "Jauh" not in page
    assert "Rahasia" not in page


def test_an_unknown_code_is_a_helpful_404(plaque, phone):
    strange = "2345" + check_character("2345")
    answer = phone(f"/q/{strange}")

    assert answer.status_code == 404
    assert f'value="{strange}"' in answer.text
    assert plaque.code in answer.text  # in the list of official signs


@pytest.mark.parametrize("place", range(5))
def test_a_letter_misread_leads_to_the_sign_that_was_meant(story, phone, place):
    plaque = issue_plaque(story)  # planned: not in the list of official signs
    typed = plaque.code[:place] + "O" + plaque.code[place + 1 :]
    answer = phone(f"/q/{typed}")

    assert answer.status_code == 404
    assert f'href="/q/{plaque.code}?lang=' in answer.text
    assert "Pura Maospahit" in answer.text


def test_a_typed_code_opens_its_page(plaque, phone):
    answer = phone("/q/", data={"code": " ".join(plaque.code.lower())})

    assert answer.status_code == 302
    assert answer["Location"].endswith(f"?plaque={plaque.code}")


def test_the_entry_page_lists_the_signs_that_hang_somewhere(plaque, story, phone):
    planned = issue_plaque(story)
    page = phone("/q/").text

    assert plaque.code in page
    assert planned.code not in page
    assert '<label for="sign-code">' in page
    assert '<form class="code-entry" action="/q/" method="get"' in page


@pytest.mark.parametrize("way", ["scan", "typed", "link"])
def test_the_way_a_visitor_came_is_counted(plaque, phone, way):
    path = {"scan": f"/Q/{plaque.code}", "typed": f"/q/?code={plaque.code}", "link": f"/q/{plaque.code}"}[way]
    phone(path)

    row = PlaqueCount.objects.get()
    assert (row.plaque, row.language, row.way, row.times) == (plaque, "id", way, 1)


def test_the_language_that_opened_is_counted_not_the_wish(plaque, phone):
    phone(f"/Q/{plaque.code}", "en")

    assert PlaqueCount.objects.get().language == "id"


def test_tombstones_are_counted_and_unknown_codes_are_not(plaque, story, phone):
    phone("/Q/22223")
    assert not PlaqueCount.objects.exists()

    unpublish(story)
    phone(f"/Q/{plaque.code}", "en")
    assert PlaqueCount.objects.get().language == "en"


def test_looking_at_the_address_without_opening_it_is_not_counted(plaque, client):
    client.head(f"/Q/{plaque.code}", headers={"user-agent": PHONE})
    client.get(f"/Q/{plaque.code}", headers={"user-agent": "WhatsApp/2.23.20.0 A"})

    assert not PlaqueCount.objects.exists()


def test_a_sign_is_opened_with_two_reads_and_one_write(plaque, story_en, phone, django_assert_num_queries):
    with django_assert_num_queries(3) as done:
        phone(f"/Q/{plaque.code}", "en")

    assert sum(query["sql"].lstrip().upper().startswith("SELECT") for query in done) == 2


def test_a_failing_count_does_not_fail_the_visitor(plaque, phone):
    def no_counting(execute, sql, *args):
        if "plaquecount" in sql:
            raise DatabaseError("disk full")
        return execute(sql, *args)

    with connection.execute_wrapper(no_counting):
        assert phone(f"/Q/{plaque.code}").status_code == 302


@pytest.fixture
def no_cache(settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://127.0.0.1:1/0",  # where nobody answers
        }
    }


def test_signs_open_while_the_cache_is_down(plaque, phone, no_cache):
    assert phone(f"/Q/{plaque.code}").status_code == 302


def test_while_the_cache_is_down_a_plainer_page_still_helps(plaque, story, phone, no_cache):
    answer = phone("/Q/22223")

    assert answer.status_code == 404
    assert plaque.code in answer.text
    assert phone("/q/").status_code == 200


@pytest.mark.parametrize("path", ["/q/", "/q/22223"])
def test_these_pages_have_the_menus_of_the_site(plaque, phone, caplog, path):
    assert "<footer" in phone(path).text
    assert "bare layout" not in caplog.text


hostile = st.one_of(
    st.text(min_size=1),
    st.text(ALPHABET, min_size=4, max_size=7),
    st.sampled_from(
        ["//evil.example", "\\\\evil.example", "http://evil.example", "%2F%2Fevil", "..", "\x00", "?"]
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=hostile, capital=st.booleans(), typed=st.booleans())
def test_whatever_stands_in_the_address_never_leads_off_the_site(plaque, phone, text, capital, typed):
    letter = "Q" if capital else "q"
    if typed:
        answer = phone(f"/{letter}/", data={"code": text.encode("utf-8", "replace")})
    else:
        answer = phone(f"/{letter}/{quote(text.encode('utf-8', 'replace'), safe='')}")

    assert answer.status_code in (200, 302, 404)
    if answer.status_code == 302:
        assert answer["Location"].startswith("/id/")
        assert not urlsplit(answer["Location"]).netloc


def test_what_was_typed_is_shown_as_text(db, home_id, phone):
    page = phone("/q/", data={"code": '"><script>alert(1)'}).text

    assert "<script>alert" not in page


def test_signs_are_only_read(plaque, client):
    assert client.post(f"/Q/{plaque.code}").status_code == 405
