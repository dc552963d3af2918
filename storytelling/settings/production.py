"""The city's server. It refuses to start with a weak configuration."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import (
    ALLOWED_HOSTS,
    BASE_URL,
    BEHIND_PROXY,
    MEDIA_ROOT,
    PRIVATE_ROOT,
    SECRET_KEY,
    STATIC_ROOT,
    env,
)

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "storytelling.static_files.JoinedStaticFilesStorage"},
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = env.flag("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^health/"]  # a load balancer asks from inside, without https
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

WEAK_KEY_LENGTH = 50  # Django's own check W009


def refuse(reason: str) -> None:
    raise ImproperlyConfigured(f"Production does not start: {reason}")


example_key = any(word in SECRET_KEY.lower() for word in ("change", "insecure"))
if len(SECRET_KEY) < WEAK_KEY_LENGTH or len(set(SECRET_KEY)) < 5 or example_key:
    refuse("SECRET_KEY is missing or weak; set 50 or more random characters.")
if env.flag("DEBUG", default=False):
    refuse("DEBUG must not be set.")
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    refuse("ALLOWED_HOSTS must name this site's hosts, separated by commas.")
if not BASE_URL.startswith("https://"):
    refuse("BASE_URL must be the public address, beginning with https://.")
for given_away in (MEDIA_ROOT, STATIC_ROOT):
    if Path(PRIVATE_ROOT).resolve().is_relative_to(Path(given_away).resolve()):
        refuse("PRIVATE_ROOT must lie outside MEDIA_ROOT and STATIC_ROOT, which are open to everybody.")
