"""What stands together: each chapter has its template here and an address of its own."""

CHAPTERS = (
    "basics",
    "openings",
    "visiting",
    "lists",
    "market",
    "walks",
    "story",
    "glossary",
    "search",
    "signs",
    "doors",
)
