"""A story with all that stands around it."""

from heritage.models import HeritageStoryPage
from storytelling.style_page.samples import DAILY, LONG_NAME, SENTENCE, TELLERS, VILLAGE, WORDS, told

BODY = [
    ("paragraph", f"<p>{WORDS}</p>"),
    ("heading", LONG_NAME),
    ("paragraph", f"<p>{WORDS} {SENTENCE}</p>"),
    ("fact_box", {"title": LONG_NAME, "text": f"<p>{SENTENCE}</p>"}),
    ("paragraph", f"<p>{SENTENCE} {WORDS}</p>"),
]
STORY: HeritageStoryPage = told(
    opening_hours=DAILY, warning=SENTENCE, visit_status="partly", visit_status_note="gapura utara dipugar",
    banjar="Gerenceng", contributed_by=VILLAGE, body=BODY,
)  # fmt: skip
TOLD_STORY = {
    "page": STORY,
    "open_state": STORY.open_state(),
    "tellers": TELLERS,
    "locale_id": STORY.locale_id,
}
