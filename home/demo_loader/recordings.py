"""The recordings of the demo: stories read aloud, and names said once, as `record_demo` left them on disk."""

from pathlib import Path

from django.core.files.base import ContentFile

from home.demo_loader.sounds import CREDIT, LICENCE, file_title, subject_of
from storytelling.media.models import Recording, RecordingSubject, SiteMedia
from storytelling.media.transcripts import cues


def load_recordings(demo, locales) -> int:
    """Take in the stories that are missing, read in every language; returns how many."""
    missing = [entry for place, entry in demo.listening.items() if subject_of(place) is None]
    for entry in missing:
        subject = RecordingSubject(title=entry["title"], credit=CREDIT, licence=LICENCE, synthetic=True)
        subject.recordings.set([_story(demo.sounds, entry["place"], locale) for locale in locales])
        subject.save()
    return len(missing)


def _story(folder: Path, place: str, locale) -> Recording:
    language = locale.language_code
    stem = folder / f"{place}.{language}"
    transcript = Path(f"{stem}.vtt").read_text(encoding="utf-8")
    seconds = cues(transcript)[-1].end
    best, other = (
        _file(Path(f"{stem}.{extension}"), file_title(place, language, extension), seconds)
        for extension in ("ogg", "m4a")
    )
    return Recording(locale=locale, file=best, fallback=other, transcript=transcript)


def _file(path: Path, title: str, seconds: float | None = None) -> SiteMedia:
    content = ContentFile(path.read_bytes(), f"demo-{path.name}")
    return SiteMedia.objects.create(title=title, type="audio", duration=seconds, file=content)
