"""What a load balancer asks: is the process there, and can it answer visitors?"""

from collections.abc import Callable

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

limping: dict[str, Callable[[], str]] = {}
"""Parts that something else stands in for while they are away: each says what is wrong, or nothing."""


@require_safe
@never_cache
def live(request):
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@never_cache
def ready(request):
    """503 as long as the database or the cache does not answer; what visitors do not notice is only told."""
    faults = [name for name, works in (("database", _database), ("cache", _cache)) if not works()]
    notes = {} if faults else {name: said for name, ask in limping.items() if (said := ask())}
    return JsonResponse(
        {"ready": not faults, "faults": faults, "limping": notes}, status=503 if faults else 200
    )


def _database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM wagtailcore_site LIMIT 1")
    except DatabaseError:
        return False
    return True


def _cache() -> bool:
    try:
        cache.set("health", 1, 10)
        return cache.get("health") == 1
    except Exception:  # each cache backend has errors of its own
        return False
