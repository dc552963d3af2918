from storytelling.glossary.models.page import GlossaryPage
from storytelling.glossary.models.terms import GlossaryTerm, GlossaryText

__all__ = ["GlossaryPage", "GlossaryTerm", "GlossaryText"]
