"""Blocks of pictures and sound. What a picture shows is kept with the picture, per language."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock


class PictureBlock(blocks.StructBlock):
    """One picture with its caption and credit."""

    image = ImageChooserBlock(label=_("picture"))
    decorative = blocks.BooleanBlock(
        label=_("decorative"), required=False, help_text=_("Tick if the story loses nothing without it.")
    )

    class Meta:
        icon = "image"
        label = _("picture")
        template = "blocks/picture.html"
        preview_template = "blocks/preview.html"
        description = _("One picture with its caption and credit.")


class GalleryBlock(blocks.StructBlock):
    """Several pictures to look through."""

    pictures = blocks.ListBlock(PictureBlock(), label=_("pictures"), min_num=2, max_num=12)

    class Meta:
        icon = "image"
        label = _("gallery")
        template = "blocks/gallery.html"
        preview_template = "blocks/preview.html"
        description = _("Several pictures to look through.")


class ThenNowBlock(blocks.StructBlock):
    """The same spot at two times."""

    then = ImageChooserBlock(label=_("then"))
    then_when = blocks.CharBlock(label=_("when"), max_length=40)
    now = ImageChooserBlock(label=_("now"))
    now_when = blocks.CharBlock(label=_("when"), max_length=40)

    class Meta:
        icon = "resubmit"
        label = _("then and now")
        template = "blocks/then_now.html"
        preview_template = "blocks/preview.html"
        description = _("The same spot at two times, side by side.")


class RecordingBlock(blocks.StructBlock):
    """A recording to listen to, with its words."""

    subject = SnippetChooserBlock("media.RecordingSubject", label=_("recording"))

    class Meta:
        icon = "media"
        label = _("recording")
        template = "blocks/recording.html"
        preview_template = "blocks/preview.html"
        description = _("A recording to listen to, with its words to read.")
