"""Does each sign still do what it promises?"""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from django.conf import settings
from wagtail.models import Page

from storytelling.blocks.pictures import pictures_of
from storytelling.pages.querysets import visible_pages
from storytelling.plaques.addresses import Addresses
from storytelling.plaques.addresses import Gone as Why
from storytelling.plaques.models import Plaque
from storytelling.plaques.page_media import media_addresses
from storytelling.plaques.visitors import REDIRECTS, Answer, Visitor, is_stored

MOST_STEPS = 3
GONE, BAD_REQUEST = 410, 400


class Kind(StrEnum):
    """What can be wrong, for programs."""

    GONE = "gone"
    PRIVATE = "private"
    LOOP = "loop"
    HOST = "host"
    SILENT = "silent"
    STATUS = "status"
    CODE = "code"
    LANGUAGE = "language"
    MEDIA = "media"


class Fault(NamedTuple):
    """One thing that is wrong with a sign; `language` is empty where it is wrong in all."""

    kind: Kind
    language: str
    words: str

    def __str__(self):
        return f"{self.language}: {self.words}" if self.language else self.words


def faults_of_signs(visitor: Visitor) -> Iterator[tuple[Plaque, list[Fault]]]:
    """Every sign that hangs somewhere, with what is wrong when it is opened in each language."""
    plaques = list(Plaque.objects.in_place())
    pages = _readable({key for plaque in plaques for key in plaque.keys})
    for plaque in plaques:
        versions = pages[plaque.translation_key]
        spoken = {page.locale.language_code for page in versions}
        faults = []
        for language, _name in settings.LANGUAGES:
            faults += _faults_for(visitor, plaque, language, must_speak_it=language in spoken)
        yield plaque, [*faults, *_lost_originals(versions)]


def _readable(keys: set[UUID]) -> dict[UUID, list[Page]]:
    """The versions of these pages that the public can read."""
    versions = defaultdict(list)
    for page in visible_pages().filter(translation_key__in=keys).select_related("locale").specific():
        versions[page.translation_key].append(page)
    return versions


def _faults_for(visitor: Visitor, plaque: Plaque, language: str, *, must_speak_it: bool) -> list[Fault]:
    """Follow the sign as a telephone in this language does; nothing when it arrives and all is there."""
    path = f"/Q/{plaque.code}"
    for _step in range(MOST_STEPS):
        answer = visitor.open(path, language)
        if answer.status not in REDIRECTS:
            break
        to = urlsplit(answer.location)
        if to.netloc and to.netloc != visitor.host:
            return [Fault(Kind.HOST, language, f"{path} leads away from the site, to {to.netloc}")]
        path = f"{to.path}?{to.query}" if to.query else to.path
    else:
        return [Fault(Kind.LOOP, language, f"{path} is redirected again and again")]
    if answer.status != 200:
        return [_refusal(visitor, plaque, language, path, answer)]
    if parse_qs(urlsplit(path).query).get("plaque") != [plaque.code]:
        return [Fault(Kind.CODE, language, f"{path} has lost the code of the sign")]
    if must_speak_it and not path.startswith(f"/{language}/"):
        return [Fault(Kind.LANGUAGE, language, f"{path} is in another language")]
    files = media_addresses(answer.text, settings.MEDIA_URL, visitor.host)
    return [
        Fault(Kind.MEDIA, language, f"{path} shows {file}, which cannot be loaded")
        for file in files
        if not visitor.can_load(file)
    ]


def _refusal(visitor: Visitor, plaque: Plaque, language: str, path: str, answer: Answer) -> Fault:
    if answer.trouble:
        return Fault(Kind.SILENT, language, f"{path} is not answered: {answer.trouble}")
    if answer.status == BAD_REQUEST:
        return Fault(Kind.HOST, language, f"{path} answers 400: the site does not know {visitor.host}")
    if answer.status == GONE:
        why = Addresses(plaque.keys, language).why_gone(plaque.translation_key)
        kind = Kind.PRIVATE if why is Why.PRIVATE else Kind.GONE
        return Fault(kind, language, f"{path} answers 410: its page is {why.name.lower()}")
    return Fault(Kind.STATUS, language, f"{path} answers {answer.status}")


def _lost_originals(versions: list[Page]) -> list[Fault]:
    """A picture without its file is left out of the page: nobody who looks at it can know."""
    images = {used.image.pk: used.image for page in versions for used in pictures_of(page)}
    return [
        Fault(Kind.MEDIA, "", f"the file of the picture “{image.title}” is missing: {image.file.name}")
        for image in images.values()
        if not is_stored(image.file.name, image.file.storage)
    ]
