"""So many requests in a while for one client, counted in the cache; without a cache nobody is refused.

Django's packages for this are unmaintained, or refuse a cache in local memory; what is needed is short.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from ipaddress import ip_network
from time import time

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.crypto import salted_hmac

WINDOW = 60  # seconds


def at_most(most: int) -> Callable:
    """Answer 429 to who asks a view more often than this in a minute."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def limited(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            window, second = divmod(int(time()), WINDOW)
            if times(f"rate.{view.__name__}.{window}.{client(request, window)}", 2 * WINDOW) > most:
                refusal = JsonResponse({"error": "Too many requests."}, status=429)
                refusal["Retry-After"] = str(WINDOW - second)
                refusal["Cache-Control"] = "no-store"
                refusal["Access-Control-Allow-Origin"] = "*"
                return refusal
            return view(request, *args, **kwargs)

        return limited

    return decorate


def client(request: HttpRequest, salt: object) -> str:
    """A mark that tells one client from another for as long as the salt lasts, and says not who it is."""
    return salted_hmac(f"client {salt}", _address(request)).hexdigest()[:24]


def _address(request: HttpRequest) -> str:
    """Behind a proxy, the address it saw: it writes that last. Of IPv6 the half that one household has."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.BEHIND_PROXY else ""
    address = forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
    try:
        return str(ip_network((address, 64), strict=False)) if ":" in address else address
    except ValueError:
        return address


def times(key: str, seconds: int) -> int:
    """How often this was asked with the same key while the cache keeps it; 0 without a cache."""
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:  # the cache has no room, or does not answer
        return 0
