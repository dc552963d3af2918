"""Where the studio answers, and what its answers say."""

import re

import zxingcpp
from bs4 import BeautifulSoup
from django.urls import reverse
from pypdfium2 import PdfDocument

from tests.storytelling.plaques.studio.samples import HOST

FILES = ["sign.pdf", "symbol.svg", "symbol.png"]


def studio(plaque) -> str:
    return reverse("plaques_studio", args=[plaque.pk])


def file(plaque, name="sign.pdf") -> str:
    return reverse("plaques_studio_file", args=[plaque.pk, name])


def bulk(*plaques) -> str:
    chosen = "&".join(f"id={plaque.pk}" for plaque in plaques)
    return reverse("wagtail_bulk_action", args=["plaques", "plaque", "print"]) + f"?{chosen}"


def trail_print(trail) -> str:
    return reverse("plaques_print_trail", args=[trail.translation_key])


def payload(plaque) -> str:
    return f"HTTPS://{HOST.upper()}/Q/{plaque.code}"


def read(picture) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def words_of(pdf: bytes, page: int = 0) -> str:
    """The letters of a code stand apart."""
    words = " ".join(PdfDocument(pdf)[page].get_textpage().get_text_range().split())
    return re.sub(r"\b([0-9A-Z]) (?=[0-9A-Z]\b)", r"\1", words)


def refusals(answer) -> str:
    page = BeautifulSoup(answer.content, "html.parser")
    return " ".join(" ".join(told.text.split()) for told in page.select("[role=alert]"))
