"""The test suite: like production in what visitors see, quick where they cannot."""

from pathlib import Path

from .base import *  # noqa: F403
from .base import BASE_DIR, DATABASES, INSTALLED_APPS

SECRET_KEY = "test-only-key-that-is-long-enough-for-the-checks-of-django"
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = str(BASE_DIR / "var" / "test-media")
PRIVATE_ROOT = str(BASE_DIR / "var" / "test-private")
AXES_ENABLED = False
INSTALLED_APPS = [*INSTALLED_APPS, "storytelling.style_page"]
RENDITIONS_IN_BACKGROUND = False
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    (BASE_DIR / "var").mkdir(exist_ok=True)  # a fresh clone has none
    # A file, because the live server of the browser tests has threads of its own; named after the database,
    # so that two runs with a DATABASE_URL each stay out of each other's way.
    name = f"{Path(DATABASES['default']['NAME']).stem}.test.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": str(BASE_DIR / "var" / name)}
