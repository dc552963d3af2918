"""Transcripts of recordings: WebVTT, the W3C format of timed text."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

TIMING = re.compile(
    r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words heard between two moments, in seconds from the start."""

    start: float
    end: float
    text: str


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def cues(webvtt: str) -> list[Cue]:
    """Read the cues of a WebVTT text; notes, styles and cue names are passed over."""
    found = []
    for block in re.split(r"\n\s*\n", webvtt.replace("\r\n", "\n").strip()):
        lines = block.split("\n")
        for number, line in enumerate(lines):
            if match := TIMING.match(line.strip()):
                words = re.sub(r"<[^>]*>", "", " ".join(lines[number + 1 :])).strip()
                found.append(Cue(_seconds(*match.groups()[:4]), _seconds(*match.groups()[4:]), words))
                break
    return found


def validate_webvtt(text: str) -> None:
    """Refuse what a player could not show."""
    if not text.lstrip("\ufeff").startswith("WEBVTT"):
        raise ValidationError(_("The transcript must begin with the line WEBVTT."))
    found = cues(text)
    if not found:
        raise ValidationError(_("The transcript has no timed line, such as 00:00.000 --> 00:04.000."))
    for cue in found:
        if cue.end <= cue.start:
            raise ValidationError(
                _("A line of the transcript ends before it starts: “%(text)s”."), params={"text": cue.text}
            )
