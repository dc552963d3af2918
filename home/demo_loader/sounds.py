"""The sounds of the demo that are reckoned from nothing, with words that follow them."""

import math
import wave
from collections.abc import Iterator
from io import BytesIO

from django.core.files.base import ContentFile
from django.db.models import Q

from storytelling.media.models import Recording, RecordingSubject, SiteMedia

CREDIT, LICENCE = "Storytelling Denpasar", "CC-BY-4.0"
RATE = 11_025  # samples a second: a drum of wood has little above 5 kHz
SECONDS = 28
RINGING = 0.45  # seconds that one stroke is heard
LARGE, SMALL = 262, 349  # hertz


def strokes() -> Iterator[tuple[float, int]]:
    """When each stroke falls, in seconds, and the pitch of its drum."""
    yield from ((4.5 + 1.5 * number, LARGE) for number in range(5))
    moment, pause = 12.3, 0.75
    while moment < 16.4:
        yield moment, LARGE
        moment, pause = moment + pause, max(0.14, pause * 0.86)
    yield from ((17.2 + 0.42 * number, SMALL if number % 2 else LARGE) for number in range(16))


def kulkul() -> bytes:
    """A WAV file: each stroke is a short ring and its overtone, which dies away first."""
    samples = [0.0] * (RATE * SECONDS)
    for moment, pitch in strokes():
        start = int(moment * RATE)
        for step in range(int(RINGING * RATE)):
            time = step / RATE
            ring = math.exp(-14 * time) * math.sin(math.tau * pitch * time)
            knock = 0.5 * math.exp(-60 * time) * math.sin(math.tau * 2.76 * pitch * time)
            samples[start + step] += ring + knock
    content = BytesIO()
    with wave.open(content, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(RATE)
        sound.writeframes(bytes(max(0, min(255, int(128 + 80 * sample))) for sample in samples))
    return content.getvalue()


MADE = {"kulkul": kulkul}


def load_sounds(entries: list[dict], locales) -> int:
    """Make the sounds that are missing, with their words in every language; returns how many."""
    missing = [entry for entry in entries if subject_of(entry["key"]) is None]
    for entry in missing:
        content = ContentFile(MADE[entry["key"]](), f"demo-{entry['key']}.wav")
        sound = SiteMedia.objects.create(
            title=file_title(entry["key"]), type="audio", duration=SECONDS, file=content
        )
        subject = RecordingSubject(title=entry["title"], credit=CREDIT, licence=LICENCE, synthetic=True)
        subject.recordings.set(
            [
                Recording(locale=locale, file=sound, transcript=_webvtt(entry, locale.language_code))
                for locale in locales
            ]
        )
        subject.save()
    return len(missing)


def subject_of(key: str) -> RecordingSubject | None:
    """Found by its file, which editors have little reason to rename."""
    title = file_title(key)
    known = Q(recordings__file__title=title) | Q(recordings__file__title__startswith=f"{title} (")
    return RecordingSubject.objects.filter(known).first()


def file_title(key: str, *variant: str) -> str:
    return f"Suara demo: {key}" + (f" ({', '.join(variant)})" if variant else "")


def _webvtt(entry: dict, language: str) -> str:
    cues = [
        f"00:{line['from']:02}.000 --> 00:{line['to']:02}.000\n{line['text'][language]}"
        for line in entry["lines"]
    ]
    return "\n\n".join(["WEBVTT", *cues])
