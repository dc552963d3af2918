"""Every page type, both languages and schemes, as axe, the HTML validator and a narrow phone see it."""

import pytest
from django.test import Client

pytestmark = [pytest.mark.browser, pytest.mark.appearance]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_axe_finds_nothing_on_any_page_type(server, browser, addresses, axe_violations, language, dark):
    context = browser.new_context(
        locale=language, viewport={"width": 360, "height": 780}, color_scheme="dark" if dark else "light"
    )
    page = context.new_page()
    found = {}
    for name, address in addresses[language].items():
        page.goto(server + address, wait_until="load")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, name
        if violations := axe_violations(page):
            found[name] = violations
    context.close()
    assert found == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_axe_finds_nothing_in_any_state_of_a_component(server, browser, axe_violations, language, dark):
    context = browser.new_context(
        locale=language, viewport={"width": 360, "height": 780}, color_scheme="dark" if dark else "light"
    )
    page = context.new_page()
    page.goto(f"{server}/{language}/style/", wait_until="load")
    width, violations = page.evaluate("document.documentElement.scrollWidth"), axe_violations(page)
    context.close()
    assert width <= 360
    shown_twice = "landmark-unique:"  # a page of samples has the same navigation many times
    assert [one for one in violations if not one.startswith(shown_twice)] == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_said_in_the_console(server, browser, addresses, language):
    context = browser.new_context(locale=language, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    complaints = []
    page.on("console", lambda said: said.type in ("error", "warning") and complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for name, address in addresses[language].items():
        if name != "missing":  # a browser reports every 404
            page.goto(server + address, wait_until="networkidle")
    context.close()
    assert complaints == []


def test_html_is_valid(addresses, html_faults, django_db_blocker):
    with django_db_blocker.unblock():
        client = Client()
        answers = {
            f"{language} {name}": client.get(address).content
            for language, pages in addresses.items()
            for name, address in {**pages, "style": f"/{language}/style/"}.items()
        }
    assert html_faults(answers) == []
