from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.media.models import RecordingSubject


class RecordingSubjectViewSet(SnippetViewSet):
    """What can be heard, with its recordings per language."""

    model = RecordingSubject
    icon = "media"
    list_display = ["title", "credit", "synthetic"]
    list_filter = ["synthetic"]
    search_fields = ["title", "credit"]
