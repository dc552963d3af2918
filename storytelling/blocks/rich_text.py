"""Rich text whose Balinese words keep their language when the text is translated."""

from bs4 import BeautifulSoup
from wagtail import blocks
from wagtail.rich_text import RichText
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import quote_path_component
from wagtail_localize.segments.ingest import organise_template_segments
from wagtail_localize.strings import extract_strings, restore_strings


def for_translators(html: str) -> str:
    """`<i lang="ban">` as `<em>`: wagtail-localize refuses attributes on anything but links."""
    soup = BeautifulSoup(html, "html.parser")
    for word in soup.find_all("i", lang="ban"):
        word.name, word.attrs = "em", {}
    return str(soup)


def from_translators(html: str) -> str:
    """`<em>`, which no other feature of our editor writes, as `<i lang="ban">`."""
    soup = BeautifulSoup(html, "html.parser")
    for word in soup.find_all("em"):
        word.name, word.attrs = "i", {"lang": "ban"}
    return str(soup)


class BalineseRichTextBlock(blocks.RichTextBlock):
    """What wagtail-localize does with rich text, with Balinese words marked on either side."""

    def get_translatable_segments(self, value: RichText) -> list:
        template, strings = extract_strings(for_translators(value.source))
        links = {mark["href"] for _text, marks in strings for mark in marks.values() if "href" in mark}
        return [
            TemplateSegmentValue("", "html", template, len(strings)),
            *(StringSegmentValue("", text, attrs=marks) for text, marks in strings),
            *(OverridableSegmentValue(quote_path_component(link), link) for link in sorted(links)),
        ]

    def restore_translated_segments(self, value: RichText, segments: list) -> RichText:
        _format, template, strings = organise_template_segments(segments)
        return RichText(from_translators(restore_strings(template, strings)))


class InlineTextBlock(BalineseRichTextBlock):
    """Rich text inside another block; to migrations it is Wagtail's own, as they stored it first."""

    def deconstruct(self):
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs
