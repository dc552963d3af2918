"""What our rich text editor can do beyond Wagtail's."""

from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail import hooks
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail import features as draftail

BALINESE = "BALINESE"


@hooks.register("register_rich_text_features")
def register_balinese(features):
    """Words in Balinese: set in italics, and read aloud as Balinese."""
    control = {
        "type": BALINESE,
        "label": "Bali",
        "description": _("Balinese words"),
        "element": "i",
        "style": {"fontStyle": "italic", "borderBottom": "1px dotted"},
    }
    features.register_editor_plugin("draftail", "balinese", draftail.InlineStyleFeature(control))
    features.register_converter_rule(
        "contentstate",
        "balinese",
        {
            "from_database_format": {"i[lang='ban']": InlineStyleElementHandler(BALINESE)},
            "to_database_format": {"style_map": {BALINESE: _balinese_words}},
        },
    )


def _balinese_words(props):
    return DOM.create_element("i", {"lang": "ban"}, props["children"])
