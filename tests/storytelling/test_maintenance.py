"""The page a web server shows while the site is down: it must not need the site."""

import re
from pathlib import Path

from django.conf import settings

PAGE = (Path(settings.BASE_DIR) / "static" / "maintenance.html").read_text()


def test_it_fetches_nothing():
    assert not re.search(r"<(link|script|img|iframe|object)\b|@import|url\(|(src|href)=", PAGE)


def test_it_speaks_both_languages():
    assert '<html lang="id">' in PAGE
    assert '<section lang="en">' in PAGE
    assert PAGE.count("<h1") == 1
