"""The results page, and the same answers for programs."""

import json
from dataclasses import replace

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation import get_language, override
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from search import analysis, answers, missed, service
from search.engines.base import PAGE_SIZE, last_page
from search.facets import address_of, chosen_of, facets_of
from search.forms import NearForm, SearchForm
from search.freshness import SECONDS
from search.ideas import ideas
from storytelling.rate import at_most

SEARCHES, LETTERS = 60, 240
"""How often a minute one client may search, and how often ask for suggestions while typing."""


@csrf_exempt  # it changes nothing
@sensitive_post_parameters("near")
@require_http_methods(["GET", "HEAD", "POST"])
def results(request):
    """Answer one question about the whole site; posted, it may say where the visitor stands."""
    posted = request.method == "POST"
    form = NearForm(request.POST) if posted else SearchForm(request.GET)
    language = get_language()
    query = form.query(language)
    answer = service.search(query)
    missed.note(request, query, answer)
    last = last_page(answer.total, PAGE_SIZE)
    first = replace(query, page=1)
    facets = facets_of(query, answer)
    context = {
        "query": query,
        "answer": answer,
        "facets": facets,
        "chosen": chosen_of(query, facets),
        "near": f"{query.near.lat},{query.near.lon}" if query.near else "",
        "start": (answer.page - 1) * PAGE_SIZE + 1,
        "last_page": last,
        "previous_page": answer.page - 1 if answer.page > 1 else None,
        "next_page": answer.page + 1 if answer.page < last else None,
        "previous": address_of(replace(query, page=answer.page - 1)),
        "next": address_of(replace(query, page=answer.page + 1)),
        "address": address_of(query),
        "unfiltered": address_of(service.Query(query.text)),
        "exactly": address_of(replace(first, exact=True)),
        "ideas": None if answer.results else ideas(language, request),
        "alternate_addresses": _in_each_language(query),
    }
    response = render(request, "search/results.html", context)
    response["X-Robots-Tag"] = "noindex"
    if posted:
        patch_cache_control(response, private=True, no_store=True)
    return response


def _in_each_language(query) -> dict[str, str]:
    """Path of the same question by language code."""
    paths = {}
    for code, _name in settings.LANGUAGES:
        with override(code):
            paths[code] = reverse("search") + address_of(query)
    return paths


@require_safe
@at_most(SEARCHES)
def api(request):
    """The same for programs."""
    language = _language(request)
    with override(language):
        told = answers.found(SearchForm(request.GET).query(language), request)
    return _public(request, JsonResponse(told))


@require_safe
@at_most(LETTERS)
def suggest(request):
    """Names that begin like `q`; with `format=opensearch`, as browsers ask for them."""
    language = _language(request)
    text = analysis.clean(request.GET.get("q", ""))
    with override(language):
        told = answers.suggested(text, language, request)
    if request.GET.get("format") != "opensearch":
        return _public(request, JsonResponse(told))
    found = told["results"]
    lines = [", ".join(filter(None, (one["kind_label"], one["village"]))) for one in found]
    addresses = [request.build_absolute_uri(one["url"]) for one in found]
    said = json.dumps([text, [one["title"] for one in found], lines, addresses])
    return _public(request, HttpResponse(said, content_type="application/x-suggestions+json"))


@require_safe
@cache_control(public=True, max_age=24 * 60 * 60)
def opensearch(request):
    """What a browser needs to know to search here from its own box (OpenSearch 1.1)."""
    language = get_language()
    context = {
        "page": request.build_absolute_uri(reverse("search")),
        "suggestions": request.build_absolute_uri(reverse("api_suggest")),
        "itself": request.build_absolute_uri(),
        "icon": request.build_absolute_uri(static("img/icon.svg")),
        "language": language,
    }
    kind = "application/opensearchdescription+xml"
    return render(request, "search/opensearch.xml", context, content_type=kind)


def _language(request) -> str:
    """An unknown language means that of the visitor."""
    asked = request.GET.get("lang", "")
    return asked if asked in dict(settings.LANGUAGES) else get_language()


def _public(request, response: HttpResponse) -> HttpResponse:
    """For everybody, everywhere, for a minute."""
    response["X-Robots-Tag"] = "noindex"
    response["Access-Control-Allow-Origin"] = "*"
    patch_cache_control(response, public=True, max_age=SECONDS)
    if request.GET.get("lang", "") not in dict(settings.LANGUAGES):
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
    return response
