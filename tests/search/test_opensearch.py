"""The description by which a browser searches here from its own box."""

import re
from xml.etree import ElementTree

import pytest
from django.urls import reverse
from django.utils.translation import override

SPACE = "{http://a9.com/-/spec/opensearch/1.1/}"


@pytest.fixture(params=["id", "en"])
def language(request):
    return request.param


@pytest.fixture
def description(client, homes, language):
    with override(language):
        response = client.get(reverse("opensearch"))
    assert response["Content-Type"] == "application/opensearchdescription+xml"
    return ElementTree.fromstring(response.content)


def test_it_keeps_to_the_limits_of_the_specification(description, language):
    def text(name):
        return description.findtext(f"{SPACE}{name}")

    assert description.tag == f"{SPACE}OpenSearchDescription"
    assert 0 < len(text("ShortName")) <= 16
    assert 0 < len(text("LongName")) <= 48
    assert 0 < len(text("Description")) <= 1024
    assert text("Language") == language
    assert text("InputEncoding") == text("OutputEncoding") == "UTF-8"


@pytest.mark.parametrize("kind", ["text/html", "application/x-suggestions+json"])
def test_its_addresses_answer(description, client, language, kind):
    (url,) = (one for one in description.iter(f"{SPACE}Url") if one.get("type") == kind)
    address = url.get("template").replace("{searchTerms}", "pasar%20%26%20kopi")

    assert address.startswith("http://testserver/")
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith(kind)
    assert "pasar &amp; kopi" in response.content.decode() or response.json()[0] == "pasar & kopi"


def test_every_page_leads_to_that_of_its_language(client, homes, language):
    with override(language):
        html = client.get(reverse("search")).content.decode()
        wanted = re.escape(reverse("opensearch"))

    assert re.search(
        rf'<link rel="search" href="{wanted}" type="application/opensearchdescription\+xml" title="[^"]+">',
        html,
    )
