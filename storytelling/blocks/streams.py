"""Which blocks a kind of page may use."""

from wagtail import blocks

from storytelling.blocks.media import GalleryBlock, PictureBlock, RecordingBlock, ThenNowBlock
from storytelling.blocks.people import TestimonyBlock
from storytelling.blocks.places import PlaceLinkBlock
from storytelling.blocks.text import EtiquetteBlock, FactBoxBlock, HeadingBlock, ParagraphBlock, TimelineBlock


class InfoStream(blocks.StreamBlock):
    """Plain information."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock(features=["bold", "italic", "link", "document-link", "ul", "ol", "balinese"])
    fact_box = FactBoxBlock()
    picture = PictureBlock()
    place_link = PlaceLinkBlock()


class StoryStream(InfoStream):
    """Everything a story can be told with."""

    gallery = GalleryBlock()
    then_now = ThenNowBlock()
    testimony = TestimonyBlock()
    recording = RecordingBlock()
    timeline = TimelineBlock()
    etiquette = EtiquetteBlock()
