"""The site kept among the apps of a device."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.appearance]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_browser_reads_the_manifest_without_a_complaint(page, server, language):
    page.goto(f"{server}/{language}/")
    devtools = page.context.new_cdp_session(page)
    found = devtools.send("Page.getAppManifest")
    assert found["url"] == f"{server}/{language}/manifest.webmanifest"
    assert found["errors"] == []
    assert '"shortcuts"' in found["data"]
    complaints = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one["errorId"] for one in complaints if one["errorId"] != "in-incognito"] == []
