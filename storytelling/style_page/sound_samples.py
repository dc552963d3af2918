"""Recordings that were never saved; their sound is nowhere, which nobody notices before pressing Play."""

from types import SimpleNamespace

from storytelling.media.models import RecordingSubject

TIMED = """WEBVTT

00:00.000 --> 00:04.000
Rahajeng rauh ring Denpasar.

00:04.000 --> 00:09.500
Pasar puniki sampun wénten saking dumun.
"""
PLAYER_STATES = ("playing", "trouble", "plain")  # brought about by style_page.js


def recording(transcript: str = "", name: str = "silence") -> RecordingSubject:
    """Something to hear; without a transcript a computer made it."""
    file = SimpleNamespace(url=f"./{name}.ogg", sound_type="audio/ogg", duration=42)
    language = SimpleNamespace(language_code="ban")
    voice = SimpleNamespace(file=file, sounds=[file], transcript=transcript, locale=language)
    subject = RecordingSubject(
        title="Suara pasar sebelum fajar", credit="Storytelling Denpasar", licence="CC-BY-4.0",
        synthetic=not transcript,
    )  # fmt: skip
    subject.recording = lambda _locale_id: voice
    return subject
