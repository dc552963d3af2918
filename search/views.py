"""The results page and the same answer as JSON."""

from dataclasses import replace

from django.conf import settings
from django.http import JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from search import service
from search.engines.base import LAST_RESULT, PAGE_SIZE
from search.facets import address_of, facets_of
from search.forms import SearchForm
from storytelling.languages.choice import vary_by_choice


@require_safe
def results(request):
    """Answer one question about the whole site."""
    form = SearchForm(request.GET)
    query = form.query(get_language())
    answer = service.search(query)
    last_page = max(1, -(-min(answer.total, LAST_RESULT) // PAGE_SIZE))
    context = {
        "form": form,
        "query": query,
        "answer": answer,
        "facets": facets_of(query, answer),
        "start": (answer.page - 1) * PAGE_SIZE + 1,
        "last_page": last_page,
        "previous": address_of(replace(query, page=answer.page - 1)) if answer.page > 1 else None,
        "next": address_of(replace(query, page=answer.page + 1)) if answer.page < last_page else None,
        "unfiltered": address_of(service.Query(query.text)),
        "alternate_addresses": _in_each_language(query),
    }
    response = render(request, "search/results.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def _in_each_language(query) -> dict[str, str]:
    """Path of the same question by language code."""
    paths = {}
    for code, _name in settings.LANGUAGES:
        with override(code):
            paths[code] = reverse("search") + address_of(query)
    return paths


@require_safe
@vary_by_choice
def api(request):
    """The same for programs. An unknown language means that of the request."""
    language = request.GET.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = get_language()
    with override(language):
        query = SearchForm(request.GET).query(language)
        answer = service.search(query)
        said = {
            "total": answer.total,
            "results": [
                {
                    "title": result.title,
                    "url": result.page.get_url(request),
                    "kind": result.entry.kind,
                    "lang": result.entry.locale,
                    "snippet": result.snippet,
                }
                for result in answer.results
            ],
            "facets": {
                facet.name: [
                    {"value": choice.value, "label": str(choice.label), "count": choice.count}
                    for choice in facet.choices
                ]
                for facet in facets_of(query, answer)
            },
            "did_you_mean": answer.did_you_mean,
            "engine": answer.engine,
            "took_ms": answer.took_ms,
        }
    response = JsonResponse(said)
    response["X-Robots-Tag"] = "noindex"
    return response
