from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from storytelling.glossary.models import GlossaryTerm, WordTwins


class GlossaryTermViewSet(SnippetViewSet):
    """Words of the place; what nobody has checked yet is easily found."""

    model = GlossaryTerm
    icon = "openquote"
    list_display = ["term", "group", "checked"]
    list_filter = ["checked", "group"]


class WordTwinsViewSet(SnippetViewSet):
    """Words that mean the same to search and stand in no glossary."""

    model = WordTwins
    icon = "search"
    list_display = [
        "words",
        BooleanColumn("one_way", label=WordTwins._meta.get_field("one_way").verbose_name),
    ]
    list_filter = ["one_way"]
    search_fields = ["words"]
    search_backend_name = None
