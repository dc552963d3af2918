"""A story with sound, two pictures of one spot and a row of pictures, for the tests of a browser."""

import io
import math
import re
import wave
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.models import Locale

from heritage.models import HeritageIndexPage
from storytelling.media.models import Recording, RecordingSubject, SiteImage, SiteMedia
from storytelling.media.sound_types import sound_type
from tests import factories

SOUND = "**/media/media/*"
ATTEMPTS = 200
SECONDS = 40
LINE_SECONDS = 8
WORDS = ["Selamat datang.", "Ini gapura.", "Ini bale.", "Ini pohon beringin.", "Sampai jumpa."]


def tone() -> bytes:
    """A quiet note of 40 seconds."""
    rate, content = 8000, io.BytesIO()
    with wave.open(content, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(rate)
        sound.writeframes(bytes(int(128 + 9 * math.sin(i / 4)) for i in range(rate * SECONDS)))
    return content.getvalue()


def transcript() -> str:
    cues = [
        f"00:{number * LINE_SECONDS:02}.000 --> 00:{(number + 1) * LINE_SECONDS:02}.000\n{words}"
        for number, words in enumerate(WORDS)
    ]
    return "\n\n".join(["WEBVTT", *cues])


def tell():
    """Publish the story below the demo city's own."""
    locale = Locale.objects.get(language_code="id")
    sound = SiteMedia.objects.create(title="Nada", type="audio", file=ContentFile(tone(), "nada.wav"))
    subject = RecordingSubject(title="Penjaga bercerita", credit="Contoh")
    subject.recordings.set([Recording(locale=locale, file=sound, transcript=transcript())])
    subject.save()
    then, now, *more = SiteImage.objects.order_by("pk")[:5]
    body = [
        ("recording", {"subject": subject}),
        ("then_now", {"then": then, "then_when": "1906", "now": now, "now_when": "2026"}),
        ("gallery", {"pictures": [{"image": image, "decorative": False} for image in [then, now, *more]]}),
    ]
    index = HeritageIndexPage.objects.get(locale=locale)
    return factories.add_story(index, title="Suara gapura", slug="suara-gapura", body=body)


def untell(story) -> None:
    subject = story.body.first_block_by_name("recording").value["subject"]
    sound = subject.recordings.get().file
    story.delete()
    subject.delete()
    sound.file.delete(save=False)
    sound.delete()


def answer_in_pieces(route) -> None:
    """Sound as a web server sends it, from any byte on: the server of these tests sends no uploads."""
    name = urlsplit(route.request.url).path.removeprefix(settings.MEDIA_URL)
    content = (Path(settings.MEDIA_ROOT) / name).read_bytes()
    start = int((re.match(r"bytes=(\d+)", route.request.headers.get("range", "")) or [0, "0"])[1])
    route.fulfill(
        status=206,
        body=content[start:],
        headers={
            "Content-Type": sound_type(name),
            "Accept-Ranges": "bytes",
            "Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}",
        },
    )


def heard(tab, condition: str) -> None:
    """Wait until the sound is as said; Playwright's own way to wait needs eval, which the CSP forbids."""
    for _attempt in range(ATTEMPTS):
        if tab.locator("audio").evaluate(condition):
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"never so: {condition}")
