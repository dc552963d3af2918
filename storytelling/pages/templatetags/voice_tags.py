"""Those who speak on a page, in the language being read."""

from django import template
from wagtail.models import Locale

from storytelling.media.transcripts import cues

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
    return subject.recording(page.locale_id if page else Locale.get_active().pk)


@register.filter
def spoken(recording) -> list:
    return cues(recording.transcript)
