from storytelling.glossary.models.page import GlossaryPage
from storytelling.glossary.models.terms import GlossaryTerm, GlossaryText
from storytelling.glossary.models.twins import WordTwins

__all__ = ["GlossaryPage", "GlossaryTerm", "GlossaryText", "WordTwins"]
