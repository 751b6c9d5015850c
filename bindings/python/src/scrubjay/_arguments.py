"""What callers hand in, looked at before it crosses: ctypes would take the memory of a ``str`` for a handle."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, TypeVar

from . import _abi
from .errors import ArgumentError

Bytes = bytes | bytearray | memoryview
O = TypeVar("O")


def kind(thing: object) -> str:
    return type(thing).__name__


def one(thing: object, wanted: type[O]) -> O:
    """An object of a class."""
    if not isinstance(thing, wanted):
        raise TypeError(f"{wanted.__name__} expected, not {kind(thing)}")
    return thing


def maybe(thing: object, wanted: type[O]) -> O | None:
    """An object of a class, or ``None``."""
    return None if thing is None else one(thing, wanted)


def binary(data: object) -> bytes:
    """Bytes, which a ``str`` is not."""
    if not isinstance(data, bytes | bytearray | memoryview):
        raise TypeError(f"bytes expected, not {kind(data)}")
    return bytes(data)


def utf8(text: object) -> bytes:
    """A ``str`` that the library reads itself, and so without lone surrogates."""
    if not isinstance(text, str):
        raise TypeError(f"str expected, not {kind(text)}")
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    # Not from that error, which holds the whole text.
    raise ArgumentError(_abi.NOT_UTF8, "NOT_UTF8", "the text has lone surrogates")


def names(given: str | Iterable[str]) -> list[str]:
    """A name, or several."""
    return [given] if isinstance(given, str) else list(given)


def integer(number: object, least: int, most: int, what: str) -> int:
    """A number within its bounds; ctypes would cut it off."""
    value = operator.index(number)  # type: ignore[arg-type]
    if not least <= value <= most:
        raise ArgumentError(
            _abi.UNKNOWN_NUMBER, "UNKNOWN_NUMBER", f"`{what}` is from {least} to {most}"
        )
    return value


def choice(word: object, words: Sequence[str], what: str) -> int:
    """The place of a word in a list."""
    for place, known in enumerate(words):
        if word == known:
            return place
    listed = ", ".join(f"`{known}`" for known in words)
    raise ArgumentError(_abi.UNKNOWN_NUMBER, "UNKNOWN_NUMBER", f"`{what}` is one of {listed}")


def rows(texts: Any) -> list[Any]:
    """The texts of a sequence."""
    if isinstance(texts, str | bytes | bytearray | memoryview):
        raise TypeError("a sequence of texts expected, not one text")
    if isinstance(texts, Mapping | Set):
        raise TypeError(f"a sequence of texts expected, not {kind(texts)}")
    return texts if isinstance(texts, list) else list(texts)
