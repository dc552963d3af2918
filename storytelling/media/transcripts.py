"""Transcripts of recordings: WebVTT, the W3C format of timed text, or plain paragraphs without times."""

import html
import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

TIMING = re.compile(
    r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
)


MARK = "WEBVTT"
BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words heard between two moments, in seconds from the start."""

    start: float
    end: float
    text: str

    @property
    def clock(self) -> str:
        """When it begins, as a player shows it: 0:04, 12:30, 1:02:03."""
        minutes, seconds = divmod(int(self.start), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def is_timed(transcript: str) -> bool:
    """Whether it is WebVTT, or means to be."""
    return "-->" in transcript or transcript.lstrip("\ufeff").startswith(MARK)


def paragraphs(transcript: str) -> list[str]:
    """A transcript without times, as blank lines part it."""
    blocks = BLANK_LINE.split(transcript.replace("\r\n", "\n"))
    return [words for block in blocks if (words := " ".join(block.split()))]


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def cues(webvtt: str) -> list[Cue]:
    """Read the cues of a WebVTT text; notes, styles and cue names are passed over."""
    found = []
    for block in BLANK_LINE.split(webvtt.replace("\r\n", "\n").strip()):
        lines = block.split("\n")
        for number, line in enumerate(lines):
            if match := TIMING.match(line.strip()):
                words = html.unescape(re.sub(r"<[^>]*>", "", " ".join(lines[number + 1 :]))).strip()
                found.append(Cue(_seconds(*match.groups()[:4]), _seconds(*match.groups()[4:]), words))
                break
    return found


def validate_webvtt(text: str) -> None:
    """Refuse times that a player could not follow; words without times are fine."""
    if not is_timed(text):
        return
    if not text.lstrip("\ufeff").startswith(MARK):
        raise ValidationError(_("A transcript with times must begin with the line WEBVTT."))
    found = cues(text)
    if not found:
        raise ValidationError(_("The transcript has no timed line, such as 00:00.000 --> 00:04.000."))
    for cue in found:
        if cue.end <= cue.start:
            raise ValidationError(
                _("A line of the transcript ends before it starts: “%(text)s”."), params={"text": cue.text}
            )
