"""Texts to bytes and back: of one, of many, and of a stream.

A ``str`` with lone surrogates is a ``str`` all the same, so it goes through as it is.
"""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, Generic, TypeVar

from . import _abi
from ._arguments import Bytes, kind

T = TypeVar("T", str, bytes)

_DECODER = codecs.getincrementaldecoder("utf-8")


def encode(text: str | Bytes) -> tuple[bytes, int]:
    """The bytes, and the unit in which to count."""
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass"), _abi.UNIT_CODE_POINT
    if isinstance(text, bytes | bytearray | memoryview):
        return bytes(text), _abi.UNIT_BYTE
    raise TypeError(f"str or bytes expected, not {kind(text)}")


def decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


class Stream(Generic[T]):
    """The chunks of one stream, of ``str`` or of bytes, and never both."""

    def __init__(self, binary: bool) -> None:
        self.unit = _abi.UNIT_BYTE if binary else _abi.UNIT_CODE_POINT
        self._decoder = None if binary else _DECODER("surrogatepass")

    def encode(self, chunk: str | Bytes) -> bytes:
        if isinstance(chunk, str) is (self._decoder is None):
            wanted = "bytes" if self._decoder is None else "str"
            raise TypeError(f"a stream of {wanted} takes no {kind(chunk)}")
        return encode(chunk)[0]

    def decode(self, data: bytes, final: bool = False) -> T:
        if self._decoder is None:
            return data  # type: ignore[return-value]
        return self._decoder.decode(data, final)  # type: ignore[return-value]


def unfinished(held: int) -> str:
    """What is said of a session whose end was forgotten."""
    return f"a session was left without finish(): {held} bytes of its input were not given"


class Rows:
    """Many texts as Arrow lays them out. A text that is ``None`` comes out as ``None``."""

    __slots__ = ("binary", "count", "data", "nothing", "offsets")

    def __init__(self, texts: Sequence[str | Bytes | None]) -> None:
        self.count = len(texts)
        self.nothing = [at for at, text in enumerate(texts) if text is None] if None in texts else []
        known = [text for text in texts if text is not None] if self.nothing else texts
        self.binary = bool(known) and not isinstance(known[0], str)
        filled: list[Any] = list(texts)
        for at in self.nothing:
            filled[at] = b"" if self.binary else ""
        if self.binary:
            filled = [encode(text)[0] for text in filled]
            if not all(isinstance(text, bytes | bytearray | memoryview | None) for text in texts):
                raise TypeError("texts are str or bytes, not both")
            self.data = b"".join(filled)
        else:
            joined = "".join(filled)
            if joined.isascii():
                self.data = joined.encode("ascii")
            else:
                filled = [text.encode("utf-8", "surrogatepass") for text in filled]
                self.data = b"".join(filled)
        self.offsets = array("q", accumulate(map(len, filled), initial=0))

    @property
    def unit(self) -> int:
        return _abi.UNIT_BYTE if self.binary else _abi.UNIT_CODE_POINT

    def back(self, data: bytes, offsets: array[int]) -> list[Any]:
        """The rows of an output."""
        rows: list[Any]
        if self.binary:
            rows = [data[start:end] for start, end in pairwise(offsets)]
        elif data.isascii():
            text = data.decode("ascii")
            rows = [text[start:end] for start, end in pairwise(offsets)]
        else:
            rows = [data[start:end].decode("utf-8", "surrogatepass") for start, end in pairwise(offsets)]
        for at in self.nothing:
            rows[at] = None
        return rows


def address(numbers: array[int]) -> int:
    return numbers.buffer_info()[0]

