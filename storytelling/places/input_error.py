"""What a tolerant parser says when it still cannot understand."""

from typing import Any


def gettext_noop(message: str) -> str:
    """Mark a message for the catalogue without Django; whoever shows it translates it."""
    return message


class InputError(ValueError):
    """An English msgid and its parameters, so that a form can say it in the editor's language."""

    def __init__(self, message: str, **params: Any):
        super().__init__(message, params)
        self.message = message
        self.params = params

    def __str__(self) -> str:
        return self.message % self.params
