"""Balinese words in running text: in the editor, on the page, at the translator's desk."""

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import RichText

from storytelling.blocks.rich_text import for_translators, from_translators
from storytelling.blocks.text import ParagraphBlock
from tests import factories

WORDS = '<p data-block-key="aaaaa">Di <i lang="ban">natah</i> ada <i>Ficus</i>.</p>'


def test_the_editor_gives_back_what_it_was_given():
    converter = ContentstateConverter(["bold", "italic", "balinese"])

    assert converter.to_database_format(converter.from_database_format(WORDS)) == WORDS


def test_an_editor_without_the_feature_drops_the_language():
    converter = ContentstateConverter(["bold"])

    assert "ban" not in converter.to_database_format(converter.from_database_format(WORDS))


@pytest.mark.parametrize("words", [WORDS, "<p>tanpa</p>", '<p><i lang="ban">semua</i></p>', ""])
def test_the_way_to_the_translator_and_back_changes_nothing(words):
    assert from_translators(for_translators(words)) == words


def test_a_block_is_put_together_again_from_its_segments():
    block = ParagraphBlock()
    value = RichText(WORDS)
    segments = [
        segment.with_order(number) for number, segment in enumerate(block.get_translatable_segments(value))
    ]

    assert block.restore_translated_segments(value, segments).source == WORDS


def test_a_translator_may_mark_more_words_than_the_source_has(story, heritage_index_en, english):
    story.body = [("paragraph", RichText(WORDS))]
    factories.publish(story)
    path = f"body.{story.body[0].id}"
    said = "In the <em>natah</em>, the <em>bale</em>."

    translated = factories.translate(story, english, {path: said})

    assert '<i lang="ban">natah</i>, the <i lang="ban">bale</i>' in translated.body[0].value.source
