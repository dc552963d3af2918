from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.people.models import Person


class PersonViewSet(SnippetViewSet):
    """Storytellers, with the day they agreed to be named."""

    model = Person
    icon = "user"
    list_display = ["name", "role", "consent_on"]
