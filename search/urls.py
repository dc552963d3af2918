"""Addresses of search: `page_urls` stand under each language, `api_urls` under /api/."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from search import views

page_urls = [
    path(_("search/"), views.results, name="search"),
    path("opensearch.xml", views.opensearch, name="opensearch"),
]
api_urls = [
    path("search", views.api, name="api_search"),
    path("suggest", views.suggest, name="api_suggest"),
]
