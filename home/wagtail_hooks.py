"""The part of the editors' menu that holds what pages refer to."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from heritage.viewsets import GoodsCategoryViewSet
from home.models import Navigation
from storytelling.glossary.viewsets import GlossaryTermViewSet, WordTwinsViewSet
from storytelling.media.viewsets import RecordingSubjectViewSet
from storytelling.people.viewsets import PersonViewSet
from storytelling.places.viewsets import DistrictViewSet, VillageViewSet


class NavigationViewSet(SnippetViewSet):
    model = Navigation
    icon = "list-ul"
    list_display = ["locale", "tagline"]
    search_fields = ["tagline"]


class CityViewSetGroup(SnippetViewSetGroup):
    """Everything that is entered once and used by many pages."""

    items = (
        PersonViewSet,
        GoodsCategoryViewSet,
        GlossaryTermViewSet,
        WordTwinsViewSet,
        RecordingSubjectViewSet,
        VillageViewSet,
        DistrictViewSet,
        NavigationViewSet,
    )
    menu_label = _("City")
    menu_icon = "globe"
    menu_order = 160
    add_to_admin_menu = True


register_snippet(CityViewSetGroup)
