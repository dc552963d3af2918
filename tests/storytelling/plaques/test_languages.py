"""In which language a scanned sign is read, and what is said where there is another wish."""

from itertools import product
from urllib.parse import urlsplit

import pytest

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueState
from tests.storytelling.plaques.test_counting import PHONE

pytestmark = pytest.mark.django_db

TOLD_IN = [("id",), ("en",), ("id", "en")]
BROWSERS = {"": "id", "id-ID,id;q=0.9": "id", "jv,en;q=0.5": "id", "en-GB": "en", "ja,fr;q=0.8": "en"}
CHOSEN = [None, "id", "en"]
ASKED = [None, "id", "en", "xx"]
MISSING = {
    "id": '<p lang="id">Halaman ini belum ada dalam bahasa Anda; bahasanya Inggris.</p>',
    "en": '<p lang="en">This page is not told in your language yet; it is in Indonesian.</p>',
}


@pytest.fixture
def plaque(story_en, story):
    return issue_plaque(story, state=PlaqueState.INSTALLED)


def leave_only(story, languages):
    type(story).objects.exclude(locale__language_code__in=languages).update(live=False)


def scan(client, plaque, browser, asked=None):
    """The page that a scan leads to."""
    path = f"/Q/{plaque.code}" + (f"?lang={asked}" if asked else "")
    headers = {"user-agent": PHONE} | ({"accept-language": browser} if browser else {})
    answer = client.get(path, headers=headers)
    assert answer.status_code == 302
    assert not answer.cookies
    return client.get(answer["Location"], headers=headers)


@pytest.mark.parametrize("told", TOLD_IN, ids="+".join)
def test_a_sign_opens_in_the_wished_language_or_says_that_there_is_only_another(client, plaque, story, told):
    leave_only(story, told)
    for browser, chosen, asked in product(BROWSERS, CHOSEN, ASKED):
        client.cookies.clear()
        if chosen:
            client.cookies["language"] = chosen
        wish = asked if asked in ("id", "en") else chosen or BROWSERS[browser]
        page = scan(client, plaque, browser, asked)

        language = wish if wish in told else told[0]
        assert urlsplit(page.request["PATH_INFO"]).path.startswith(f"/{language}/"), (browser, chosen, asked)
        assert f'<html lang="{language}"' in page.text
        for other, words in MISSING.items():
            assert (words in page.text) is (other not in told)


def test_without_any_version_the_tombstone_speaks_the_wished_language(client, plaque, story):
    leave_only(story, ())
    for browser, wish in BROWSERS.items():
        headers = {"accept-language": browser} if browser else {}
        answer = client.get(f"/Q/{plaque.code}", headers=headers)

        assert answer.status_code == 410
        assert f'<html lang="{wish}"' in answer.text


def test_only_a_choice_is_remembered_and_only_as_a_choice(client, plaque):
    assert scan(client, plaque, "id").request["PATH_INFO"].startswith("/id/")
    assert scan(client, plaque, "id", asked="en").request["PATH_INFO"].startswith("/en/")
    assert scan(client, plaque, "id").request["PATH_INFO"].startswith("/id/")
    assert not client.cookies

    chosen = client.get("/language/en/", {"next": "/en/heritage/maospahit-temple/"})

    assert set(chosen.cookies) == {"language"}
    assert chosen.cookies["language"].value == "en"
    assert scan(client, plaque, "id").request["PATH_INFO"].startswith("/en/")


@pytest.mark.parametrize("path", ["/q/", "/q/?code=22?45", "/q/daftar/?q=maos", "/q/lapor/{}/?wrong=words"])
def test_who_changes_the_language_of_these_pages_stays_there(client, plaque, home_en, path):
    path = path.format(plaque.code)
    page = client.get(f"{path}{'&' if '?' in path else '?'}lang=id")
    (choice,) = [one for one in page.context["languages"] if one.code == "en"]
    answer = client.get(choice.url)

    assert answer["Location"] == path.replace("?45", "%3F45")
    assert '<html lang="en"' in client.get(answer["Location"]).text
