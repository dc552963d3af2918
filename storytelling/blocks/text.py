"""Blocks of words."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from storytelling.blocks.rich_text import BalineseRichTextBlock, InlineTextBlock

INLINE = ["bold", "italic", "link", "document-link", "balinese"]


class HeadingBlock(blocks.CharBlock):
    """A heading inside a story."""

    class Meta:
        icon = "title"
        label = _("heading")
        template = "blocks/heading.html"
        preview_value = "Gapura bata merah"
        description = _("A heading inside the story.")


class ParagraphBlock(BalineseRichTextBlock):
    """Running text."""

    class Meta:
        icon = "pilcrow"
        label = _("text")
        template = "blocks/paragraph.html"
        preview_value = "<p>Pasar berdiri di tepi timur <i>tukad</i>.</p>"
        description = _("Running text: a paragraph or several.")


class FactBoxBlock(blocks.StructBlock):
    """A fact worth a box of its own."""

    title = blocks.CharBlock(label=_("title"), max_length=80)
    text = InlineTextBlock(label=_("text"), features=INLINE)

    class Meta:
        icon = "info-circle"
        label = _("fact box")
        template = "blocks/fact_box.html"
        preview_value = {"title": "Den + pasar", "text": "<p>“Di utara pasar”.</p>"}
        description = _("Something worth knowing, beside the story.")


class EtiquetteBlock(blocks.StructBlock):
    """How to behave here."""

    text = InlineTextBlock(label=_("text"), features=INLINE)

    class Meta:
        icon = "help"
        label = _("etiquette")
        template = "blocks/etiquette.html"
        preview_value = {"text": "<p>Pakai kain dan selendang.</p>"}
        description = _("How to behave here, in plain words.")


class MomentBlock(blocks.StructBlock):
    """One entry of a timeline."""

    when = blocks.CharBlock(label=_("when"), max_length=60)
    what = blocks.TextBlock(label=_("what happened"))

    class Meta:
        icon = "date"
        label = _("moment")


class TimelineBlock(blocks.StructBlock):
    """What happened, in order."""

    moments = blocks.ListBlock(MomentBlock(), label=_("moments"), min_num=1)

    class Meta:
        icon = "history"
        label = _("timeline")
        template = "blocks/timeline.html"
        preview_value = {"moments": [{"when": "1984", "what": "Gedung bertingkat diresmikan."}]}
        description = _("What happened, in order.")
