"""What each kind of page costs on the demo city: questions to the database, time, bytes."""

import gzip
from statistics import median
from time import perf_counter

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from heritage.models import HeritageIndexPage, HeritageStoryPage, MarketIndexPage, MarketPage, VendorPage
from home.models import HomePage
from riverwalk.models import PointOfInterestPage, RiverWalkPage, TrailPage
from storytelling.glossary.models import GlossaryPage

pytestmark = pytest.mark.django_db
VISITS = 15
PAGE_TYPES = [
    HomePage,
    HeritageIndexPage,
    HeritageStoryPage,
    MarketIndexPage,
    MarketPage,
    VendorPage,
    RiverWalkPage,
    PointOfInterestPage,
    TrailPage,
    GlossaryPage,
]
ADDRESSES = {
    "search": "/id/cari/?q=pasar",
    "search, typo": "/id/cari/?q=maospait",
    "places": "/api/places.geojson",
}


def visit(client, address):
    began = perf_counter()
    response = client.get(address)
    return response, (perf_counter() - began) * 1000


def test_cost_of_pages(capsys):
    pages = {
        model.__name__: model.objects.visible().filter(locale__language_code="id").first().get_url()
        for model in PAGE_TYPES
    }
    client = Client(raise_request_exception=False)  # a broken page is a row with status 500
    rows = []
    for name, address in {**pages, **ADDRESSES}.items():
        response, cold = visit(client, address)
        with CaptureQueriesContext(connection) as asked:
            visit(client, address)
        queries = len(asked)  # now: the next request empties the log
        warm = median(visit(client, address)[1] for _ in range(VISITS))
        body = response.getvalue()
        rows.append((name, response.status_code, queries, cold, warm, len(body), len(gzip.compress(body))))

    with capsys.disabled():
        print(f"\n\n{'page':22} status queries first ms  warm ms    bytes  gzipped   ({connection.vendor})")
        for row in rows:
            print("{:22} {:6} {:7} {:8.0f} {:8.1f} {:8} {:8}".format(*row))
