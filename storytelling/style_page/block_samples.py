"""Each block of a story with words in it, drawn by the block itself: a new field shows here at once."""

from types import SimpleNamespace

from wagtail.blocks import Block, ListBlock, StructBlock
from wagtail.blocks.list_block import ListValue
from wagtail.rich_text import RichText

from storytelling.blocks.streams import StoryStream
from storytelling.style_page.samples import LONG_NAME, SENTENCE, WORDS, picture
from storytelling.style_page.sound_samples import PLAYER_STATES, TIMED, recording

TEXT = (
    f'<p>{WORDS} Di tepi timur <i lang="ban">tukad</i> berdiri <b>pasar</b> dan <a href="#">gapura</a>.</p>'
    f"<ul><li>{SENTENCE}</li><li>Kain dan selendang</li></ul>"
)
SPEAKER = SimpleNamespace(name="Ni Wayan Sari", role="pedagang kain", translation_key="teller")


def _picture(decorative=False):
    return {"image": picture(), "decorative": decorative}


# All but the link to a place, which asks the database for its page: the template of the style page writes it.
VALUES = {
    "heading": ["Gapura bata merah", LONG_NAME],
    "paragraph": [RichText(TEXT)],
    "fact_box": [{"title": "Den + pasar", "text": RichText(f"<p>{SENTENCE}</p>")}],
    "picture": [_picture()],
    "gallery": [{"pictures": [_picture(), _picture(decorative=True), _picture()]}],
    "then_now": [{"then": picture(), "then_when": "1938", "now": picture(), "now_when": "Sekarang"}],
    "testimony": [
        {"words": "Rahajeng rauh.", "spoken_in": "ban", "meaning": "Selamat datang.", "speaker": SPEAKER},
        {"words": WORDS, "spoken_in": "id", "meaning": "", "speaker": None},
    ],
    "recording": [{"subject": recording(TIMED)}, {"subject": recording()}],
    "timeline": [
        {"moments": [{"when": "Abad ke-14", "what": SENTENCE}, {"when": "1906", "what": "Puputan Badung."}]}
    ],
    "etiquette": [{"text": RichText("<p>Pakai kain dan selendang; jangan berdiri lebih tinggi.</p>")}],
}


def block_samples(context: dict) -> list[tuple[str, list[str]]]:
    """Every block of a story by name, drawn once for each of its states."""
    return [
        (name, [block.render(_value(block, given), context) for given in VALUES[name]])
        for name, block in StoryStream().child_blocks.items()
        if name in VALUES
    ]


def player_samples(context: dict) -> list[tuple[str, str]]:
    """The block of a recording once for each state of its player."""
    block = StoryStream().child_blocks["recording"]
    return [
        (state, block.render(_value(block, {"subject": recording(TIMED, state)}), context))
        for state in PLAYER_STATES
    ]


def _value(block: Block, given):
    """Plain data as the value that the template of this block is given."""
    if isinstance(block, StructBlock):
        parts = [(name, _value(child, given.get(name))) for name, child in block.child_blocks.items()]
        return block.meta.value_class(block, parts)
    if isinstance(block, ListBlock):
        return ListValue(block, values=[_value(block.child_block, one) for one in given])
    return given
