"""As in Indonesian."""

from storytelling.languages.formats.id.formats import *  # noqa: F403
