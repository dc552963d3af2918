"""A story with sound, two pictures of one spot and a row of pictures, for the tests of a browser."""

import io
import math
import re
import wave

from django.core.files.base import ContentFile
from wagtail.models import Locale

from heritage.models import HeritageIndexPage
from storytelling.media.models import Recording, RecordingSubject, SiteImage, SiteMedia
from tests import factories

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
    """Sound as a web server sends it, from any byte on: Django's own server for tests only sends it whole."""
    content = tone()
    start = int((re.match(r"bytes=(\d+)", route.request.headers.get("range", "")) or [0, "0"])[1])
    route.fulfill(
        status=206,
        body=content[start:],
        headers={
            "Content-Type": "audio/wav",
            "Accept-Ranges": "bytes",
            "Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}",
        },
    )
