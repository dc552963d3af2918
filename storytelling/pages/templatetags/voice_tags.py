"""Those who speak on a page, in the language being read."""

from django import template
from wagtail.models import Locale

from storytelling.media.transcripts import cues, is_timed, paragraphs

register = template.Library()


@register.simple_tag(takes_context=True)
def voice(context, person):
    """The person as named in this language; looked up for the whole page where the page did so."""
    if person is None:
        return None
    voices = context.get("voices")
    return person.localized if voices is None else voices.get(person.translation_key, person)


@register.simple_tag(takes_context=True)
def recording_of(context, subject):
    """The recording to play: in the language of the page, or else the first there is."""
    page = context.get("page")
    return subject and subject.recording(page.locale_id if page else Locale.get_active().pk)


@register.simple_tag(takes_context=True)
def first_recording(context):
    """The block of the first recording that can be heard on this page, for a button that leads there."""
    page = context.get("page")
    heard = (block for block in getattr(page, "body", ()) if block.block_type == "recording")
    return next((block for block in heard if _can_be_heard(block, page)), None)


def _can_be_heard(block, page) -> bool:
    subject = block.value["subject"]
    return subject is not None and subject.recording(page.locale_id) is not None


@register.filter
def spoken(recording) -> list:
    """Lines with their times, where the transcript has any."""
    return cues(recording.transcript) if is_timed(recording.transcript) else []


@register.filter
def written(recording) -> list[str]:
    """Paragraphs of a transcript without times."""
    return [] if is_timed(recording.transcript) else paragraphs(recording.transcript)


@register.filter
def seconds_of(recording) -> float:
    """How long it lasts, before the player knows: as the file says, else to its last timed word."""
    lines = spoken(recording)
    return recording.file.duration or (lines[-1].end if lines else 0)
