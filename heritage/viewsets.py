from wagtail.snippets.views.snippets import SnippetViewSet

from heritage.models import GoodsCategory


class GoodsCategoryViewSet(SnippetViewSet):
    """What is sold, as the market groups it."""

    model = GoodsCategory
    icon = "tag"
    list_display = ["name", "slug"]
