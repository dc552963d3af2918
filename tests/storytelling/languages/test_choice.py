"""`/`, plaques and the API speak the visitor's language; addresses with a language speak theirs."""

import pytest


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        (None, "id"),
        ("", "id"),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en-GB", "en"),
        ("ms", "id"),
        ("jv", "id"),
        ("su-ID", "id"),
        ("ban", "id"),
        ("fr-FR,fr;q=0.9", "en"),
        ("zh-CN", "en"),
        ("de,id;q=0.5", "id"),
        ("en;q=0,id;q=0.1", "id"),
        ("*", "id"),
        ("x" * 600, "id"),
    ],
)
def test_the_front_door_follows_the_browser(client, home_en, accepted, language):
    headers = {} if accepted is None else {"accept-language": accepted}
    response = client.get("/", headers=headers)

    assert response.status_code == 302
    assert response.url == f"/{language}/"
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in response["Vary"].split(",")}
    assert not response.cookies


def test_a_remembered_choice_goes_before_the_browser_and_the_address_before_both(client, home_en):
    client.cookies["language"] = "en"
    assert client.get("/", headers={"accept-language": "id"}).url == "/en/"
    assert client.get("/?lang=id", headers={"accept-language": "en"}).url == "/id/"
    client.cookies["language"] = "xx"
    assert client.get("/?lang=<script>", headers={"accept-language": "en"}).url == "/en/"


def test_a_language_whose_front_door_is_closed_cannot_be_chosen(client, home_en):
    home_en.unpublish()
    client.cookies["language"] = "en"
    assert client.get("/", headers={"accept-language": "en"}).url == "/id/"


def test_the_choice_is_remembered_for_a_year(client, home_en):
    response = client.get("/language/en/?next=/en/heritage/?x=1")

    assert (response.status_code, response.url) == (302, "/en/heritage/?x=1")
    cookie = response.cookies["language"]
    assert (cookie.value, cookie["max-age"], cookie["samesite"]) == ("en", 365 * 24 * 60 * 60, "Lax")
    assert "nofollow" in response["X-Robots-Tag"]
    assert "Disallow: /language/" in client.get("/robots.txt").content.decode()


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "http:///evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "http://testserver.evil.example/",
        "evil",
        "",
        "\x08//evil.example",
    ],
)
def test_the_choice_leads_to_no_other_host(client, home_en, target):
    assert client.get("/language/en/", {"next": target}).url == "/en/"


def test_an_unknown_language_is_not_here(client, home_en):
    assert client.get("/language/xx/").status_code == 404


def test_a_page_has_the_language_of_its_address_whatever_was_chosen(client, site_tree):
    client.cookies["language"] = "en"
    response = client.get(site_tree.story.get_url(), headers={"accept-language": "en"})

    assert '<html lang="id"' in response.content.decode()
    assert response["Content-Language"] == "id"
    assert "Cookie" not in response.get("Vary", "")
    assert "Accept-Language" not in response.get("Vary", "")


def test_a_plain_visit_sets_no_cookie(client, site_tree):
    for path in ("/", "/id/", "/en/", site_tree.story.get_url(), "/en/nothing/", "/sitemap.xml"):
        assert not client.get(path).cookies, path


@pytest.mark.parametrize(
    "path",
    [
        "/api/nothing",
        "/health/nothing",
        "/media/nothing",
        "/documents/nothing",
        "/language/",
        "/sitemap.xml/",
    ],
)
def test_addresses_without_a_language_are_not_redirected_into_one(client, home_en, path):
    response = client.get(path)
    assert response.status_code == 404
    assert "Cookie" not in response.get("Vary", "")


def test_an_address_that_forgot_its_language_is_led_into_one(client, story):
    response = client.get("/warisan/pura-maospahit/")
    assert (response.status_code, response.url) == (302, "/id/warisan/pura-maospahit/")
