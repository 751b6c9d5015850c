"""Errors. None of them holds a value, a key or a token."""

from __future__ import annotations

from typing import Any


class ScrubjayError(Exception):
    """Something was refused, or went wrong.

    ``status`` is the stable number and ``name`` its name, the same in every language; ``row`` is the place
    of the text in a batch that it was about, where there was one.
    """

    def __init__(self, status: int, name: str, message: str, row: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.name = name
        self.row = row

    def __reduce__(self) -> Any:
        # Errors cross from worker processes.
        return type(self), (self.status, self.name, str(self), self.row)


class StreamError(ScrubjayError):
    """The session is finished, poisoned or in use by another thread."""


class PolicyError(ScrubjayError, ValueError):
    """The policy cannot be used; the message names the line."""


class ModelError(ScrubjayError, ValueError):
    """The bytes are no model of the tagger, or are damaged or of another version."""


class KeyringError(ScrubjayError, ValueError):
    """Keys or seeds are missing, or are not as they must be."""


class TokenError(ScrubjayError, ValueError):
    """A value does not fit its format, or a token cannot be turned back."""


class ArgumentError(ScrubjayError, ValueError):
    """An argument is not what the function takes."""


class InternalError(ScrubjayError):
    """A mistake in the library."""


def error_for(status: int, name: str, message: str, row: int | None) -> ScrubjayError:
    """The error of a status."""
    kind: type[ScrubjayError]
    if status in (1, 2, 106):
        kind = StreamError
    elif status == 3:
        kind = PolicyError
    elif status == 4:
        kind = ModelError
    elif 10 <= status <= 18 or status == 32:
        kind = KeyringError
    elif 19 <= status <= 39:
        kind = TokenError
    elif 100 <= status <= 119:
        kind = ArgumentError
    else:
        kind = InternalError
    return kind(status, name, message, row)
