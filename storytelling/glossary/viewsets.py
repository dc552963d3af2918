from django.utils.text import capfirst
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from storytelling.glossary.models import GlossaryTerm, WordTwins


class GlossaryTermViewSet(SnippetViewSet):
    """Words of the place; what nobody has checked yet is easily found."""

    model = GlossaryTerm
    icon = "openquote"
    list_display = ["term", "group", "checked"]
    list_filter = ["checked", "group"]


class OneWayColumn(Column):
    """Says it of the few that are; a list of crosses would look like faults."""

    def get_value(self, instance):
        return self.label if instance.one_way else ""


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
        OneWayColumn(
            "one_way", label=capfirst(WordTwins._meta.get_field("one_way").verbose_name), width="20%"
        ),
    ]
    list_filter = ["one_way"]
    search_fields = ["words"]
    search_backend_name = None
