from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.glossary.models import GlossaryTerm


class GlossaryTermViewSet(SnippetViewSet):
    """Words of the place; what nobody has checked yet is easily found."""

    model = GlossaryTerm
    icon = "openquote"
    list_display = ["term", "group", "checked"]
    list_filter = ["checked", "group"]
