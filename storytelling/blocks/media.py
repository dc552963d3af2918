"""Blocks of pictures and sound. What a picture shows is kept with the picture, per language."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock


class PicturesBlock(blocks.StructBlock):
    """Shows nothing where one of its pictures is gone: the library lets go of pictures that blocks use."""

    pictures: tuple[str, ...] = ()

    def is_whole(self, value) -> bool:
        return all(value.get(name) for name in self.pictures)

    def render(self, value, context=None):
        return super().render(value, context) if self.is_whole(value) else ""


class PictureBlock(PicturesBlock):
    """One picture with its caption and credit."""

    pictures = ("image",)

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

    def render(self, value, context=None):
        """Without the pictures that are gone."""
        left = [picture for picture in value["pictures"] if picture.block.is_whole(picture)]
        return super().render(blocks.StructValue(self, [("pictures", left)]), context) if left else ""

    class Meta:
        icon = "image"
        label = _("gallery")
        template = "blocks/gallery.html"
        preview_template = "blocks/preview.html"
        description = _("Several pictures to look through.")


class ThenNowBlock(PicturesBlock):
    """The same spot at two times."""

    pictures = ("then", "now")

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
