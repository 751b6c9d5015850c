"""Values of one entity, one by one, there and back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, overload

from . import _abi, frames
from ._arguments import Bytes
from ._library import LIB, Handle, call, outputs
from ._text import Rows, T, address, decode, encode


class Column(Handle):
    """Turns single values of one entity into tokens and back, as the policy says; made by
    :meth:`Scrubber.column`. Immutable, and shared freely between threads.

    Tokens of format-preserving encryption do not show that they are tokens: every value of the right shape
    turns back into something.
    """

    __slots__ = ()
    _free = "scrubjay_column_free"

    def tokenize(self, value: T) -> T:
        """The token of a whole value."""
        return self._one(LIB.scrubjay_column_tokenize, value)

    def detokenize(self, token: T) -> T:
        """The value of a whole token, strictly as it was issued."""
        return self._one(LIB.scrubjay_column_detokenize, token)

    def _one(self, function: Any, text: T) -> T:
        data, unit = encode(text)
        with outputs() as out:
            call(function, self, data, len(data), out.buffer)
            return out.bytes() if unit == _abi.UNIT_BYTE else decode(out.bytes())  # type: ignore[return-value]

    @overload
    def tokenize_many(self, values: list[str]) -> list[str]: ...
    @overload
    def tokenize_many(self, values: Any) -> Any: ...
    def tokenize_many(self, values: Any) -> Any:
        """The tokens of many values, in one call: all or none. Empty ones and ``None`` stay; a pandas,
        Polars or Arrow column gives one of its kind."""
        return frames.through(values, lambda rows: self._many(rows, 0))

    @overload
    def detokenize_many(self, tokens: list[str]) -> list[str]: ...
    @overload
    def detokenize_many(self, tokens: Any) -> Any: ...
    def detokenize_many(self, tokens: Any) -> Any:
        """The values of many tokens, as :meth:`tokenize_many`."""
        return frames.through(tokens, lambda rows: self._many(rows, 1))

    def _many(self, texts: Sequence[str | Bytes | None], back: int) -> list[Any]:
        rows = Rows(texts)
        offsets = array("q", bytes(8 * (rows.count + 1)))
        with outputs() as out:
            call(
                LIB.scrubjay_column_run_many,
                self,
                back,
                rows.data,
                len(rows.data),
                address(rows.offsets),
                rows.count,
                out.buffer,
                address(offsets),
            )
            return rows.back(out.bytes(), offsets)
