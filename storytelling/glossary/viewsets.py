from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from storytelling.glossary.models import GlossaryTerm, WordTwins


class GlossaryTermViewSet(SnippetViewSet):
    """Words of the place; what nobody has checked yet is easily found."""

    model = GlossaryTerm
    icon = "openquote"
    list_display = ["term", "group", "checked"]
    list_filter = ["checked", "group"]


class AddWordTwinsView(CreateView):
    """Begins with the words that the address names: ?words=lumbung."""

    def get_initial_form_instance(self):
        longest = WordTwins._meta.get_field("words").max_length
        return WordTwins(words=self.request.GET.get("words", "")[:longest])


class WordTwinsViewSet(SnippetViewSet):
    """Words that mean the same to search and stand in no glossary."""

    model = WordTwins
    icon = "search"
    add_view_class = AddWordTwinsView
    list_display = [
        "words",
        BooleanColumn("one_way", label=WordTwins._meta.get_field("one_way").verbose_name),
    ]
    list_filter = ["one_way"]
    search_fields = ["words"]
    search_backend_name = None
