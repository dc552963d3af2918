"""How staff of the tests come into the admin."""

import re

PASSWORD = "kata-sandi-uji-coba"


def log_in(tab, username):
    """In a tab whose context has a `base_url`."""
    tab.goto("/admin/login/")
    tab.fill("[name=username]", username)
    tab.fill("[name=password]", PASSWORD)
    tab.click("button[type=submit]")
    tab.wait_for_url(re.compile(r"/admin/$"))
