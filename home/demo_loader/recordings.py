"""The recordings of the demo: stories read aloud, and names said once, as `record_demo` left them on disk."""

from pathlib import Path

from django.core.files.base import ContentFile

from home.demo_loader.sounds import CREDIT, LICENCE, file_title, subject_of
from storytelling.media.models import Recording, RecordingSubject, SiteMedia
from storytelling.media.transcripts import cues

FORMATS = ("ogg", "m4a")  # best first


def load_recordings(demo, locales) -> int:
    """Take in the stories that are missing, read in every language; returns how many."""
    missing = [entry for place, entry in demo.listening.items() if subject_of(place) is None]
    for entry in missing:
        subject = RecordingSubject(title=entry["title"], credit=CREDIT, licence=LICENCE, synthetic=True)
        subject.recordings.set([_story(demo.sounds, entry["place"], locale) for locale in locales])
        subject.save()
    return len(missing)


def load_names(demo, source) -> dict[str, RecordingSubject]:
    """How the best-known places are called, by place; said once for all languages."""
    return {entry["place"]: _name(demo.sounds, entry, source) for entry in demo["names"]}


def _name(folder: Path, entry: dict, source) -> RecordingSubject:
    key = f"name-{entry['place']}"
    subject = subject_of(key)
    if subject is None:
        best, other = _files(folder / key, key)
        said = Recording(locale=source, file=best, fallback=other, transcript=entry["name"])
        subject = RecordingSubject(title=entry["name"], credit=CREDIT, licence=LICENCE, synthetic=True)
        subject.recordings.set([said])
        subject.save()
    return subject


def _story(folder: Path, place: str, locale) -> Recording:
    language = locale.language_code
    stem = folder / f"{place}.{language}"
    transcript = Path(f"{stem}.vtt").read_text(encoding="utf-8")
    seconds = cues(transcript)[-1].end
    best, other = _files(stem, place, language, seconds=seconds)
    return Recording(locale=locale, file=best, fallback=other, transcript=transcript)


def _files(stem: Path, key: str, *variant: str, seconds: float = 0) -> list[SiteMedia]:
    """The two formats of one sound."""
    return [
        SiteMedia.objects.create(
            title=file_title(key, *variant, extension),
            type="audio",
            duration=seconds,
            file=ContentFile(Path(f"{stem}.{extension}").read_bytes(), f"demo-{stem.name}.{extension}"),
        )
        for extension in FORMATS
    ]
