"""Blocks in which somebody speaks."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

SPOKEN_LANGUAGES = [
    ("id", "Bahasa Indonesia"),
    ("ban", "Basa Bali"),
    ("en", "English"),
    ("jv", "Basa Jawa"),
    ("zh", "中文"),
    ("ar", "العربية"),
    ("nl", "Nederlands"),
]


class TestimonyValue(blocks.StructValue):
    @property
    def teller(self):
        """The speaker, in the language being read."""
        speaker = self.get("speaker")
        return speaker.localized if speaker else None


class TestimonyBlock(blocks.StructBlock):
    """Words of a storyteller, in the language they were spoken in."""

    words = blocks.TextBlock(label=_("words"))
    speaker = SnippetChooserBlock("people.Person", label=_("speaker"))
    spoken_in = blocks.ChoiceBlock(label=_("spoken in"), choices=SPOKEN_LANGUAGES, default="ban")
    meaning = blocks.TextBlock(
        label=_("what it means"),
        required=False,
        help_text=_("In the language of this page, if it is another."),
    )

    class Meta:
        icon = "openquote"
        label = _("quote")
        template = "blocks/testimony.html"
        value_class = TestimonyValue
        preview_value = {"words": "Rahajeng rauh.", "spoken_in": "ban", "meaning": "Selamat datang."}
        description = _("Words of a storyteller, as they were spoken.")
