"""The way back: text with tokens in it goes in, text with their values comes out."""

from __future__ import annotations

import ctypes
import os
import warnings
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import Any, Generic, Literal, Self, overload

from . import _abi
from ._arguments import Bytes, choice, integer, maybe
from ._library import LIB, Handle, call, made, outputs
from ._text import Stream, T, encode, unfinished
from .errors import KeyringError, ScrubjayError
from .finding import Token, read_tokens
from .keys import Keys
from .report import RestoreReport
from .vault import Vault

Landing = Literal["plain", "json", "html-text", "html-attribute", "csv-quoted", "csv-cell"]
Otherwise = Literal["keep", "label", "error"]

_LANDINGS: tuple[Landing, ...] = (
    "plain",
    "json",
    "html-text",
    "html-attribute",
    "csv-quoted",
    "csv-cell",
)
_OTHERWISE: tuple[Otherwise, ...] = ("keep", "label", "error")


class RestoreSession(Handle, Generic[T]):
    """One stream being restored, as :class:`Session`."""

    __slots__ = ("_stream", "report", "tokens")
    _free = "scrubjay_restorer_free"
    _stream: Stream[T]
    tokens: list[Token]
    """What looked like tokens in the last call."""
    report: RestoreReport | None
    """The counts, once the session is finished."""

    @classmethod
    def _start(cls, handle: int, stream: Stream[T]) -> Self:
        session = cls._of(handle)
        session._stream, session.tokens, session.report = stream, [], None
        return session

    @overload
    def push(self: RestoreSession[str], chunk: str) -> str: ...
    @overload
    def push(self: RestoreSession[bytes], chunk: Bytes) -> bytes: ...
    def push(self, chunk: Any) -> Any:
        """Takes the next chunk and gives what is certain."""
        data = self._stream.encode(chunk)
        with outputs() as out:
            call(LIB.scrubjay_restorer_push, self, data, len(data), out.buffer, out.tokens)
            self.tokens = read_tokens(out)
            return self._stream.decode(out.bytes())

    def finish(self) -> T:
        """Ends the stream and gives the rest."""
        report = _abi.scrubjay_restore_report()
        with outputs() as out:
            call(LIB.scrubjay_restorer_finish, self, out.buffer, out.tokens, ctypes.byref(report))
            self.tokens = read_tokens(out)
            self.report = RestoreReport(
                report.bytes_in,
                report.bytes_out,
                report.restored,
                report.unknown,
                report.damaged,
                report.unopened,
            )
            return self._stream.decode(out.bytes(), final=True)

    def poison(self) -> None:
        """Gives the session up: nothing more comes out of it."""
        call(LIB.scrubjay_restorer_poison, self)

    @property
    def held(self) -> int:
        """Bytes taken but not yet given."""
        return int(LIB.scrubjay_restorer_held(self))

    def __enter__(self) -> RestoreSession[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            try:
                self.poison()
            except ScrubjayError:
                # It is poisoned already; the exception on its way matters more.
                pass
        elif self.report is None and self.held:
            warnings.warn(unfinished(self.held), RuntimeWarning, stacklevel=2)


class Restorer:
    """Puts values back: of sealed tokens by ``keys``, of placeholders by ``vault``.

    ``landing`` says where values land and so how they must be written there; ``json_levels`` is 2 for JSON
    inside a string of JSON. ``unknown``, ``damaged`` and ``unopened`` say what is done with tokens that are
    not restored. With ``rotate``, sealed tokens are sealed again under the primary key instead.

    >>> vault = Vault()
    >>> from scrubjay import Scrubber
    >>> text = Scrubber("action = 'session-token'", vault=vault).scrub("mail jane@example.com")
    >>> Restorer(vault=vault).restore(text)
    'mail jane@example.com'
    """

    __slots__ = ("_keys", "_options", "_rotate", "_vault")

    def __init__(
        self,
        *,
        keys: Keys | None = None,
        vault: Vault | None = None,
        strict: bool = False,
        landing: Landing = "plain",
        json_levels: int = 1,
        unknown: Otherwise = "keep",
        damaged: Otherwise = "keep",
        unopened: Otherwise = "keep",
        rotate: bool = False,
    ) -> None:
        # Both are kept alive for the sessions to come.
        self._keys, self._vault, self._rotate = maybe(keys, Keys), maybe(vault, Vault), rotate
        if rotate and keys is None:
            raise KeyringError(_abi.KEYS_MISSING, "KEYS_MISSING", "`rotate` needs `keys`")
        self._options = {
            "keys": None if keys is None else keys._as_parameter_,
            "vault": None if vault is None else vault._as_parameter_,
            "mode": int(strict),
            "landing": choice(landing, _LANDINGS, "landing"),
            "json_levels": integer(json_levels, 1, 8, "json_levels"),
            "unknown": choice(unknown, _OTHERWISE, "unknown"),
            "damaged": choice(damaged, _OTHERWISE, "damaged"),
            "unopened": choice(unopened, _OTHERWISE, "unopened"),
        }

    def __repr__(self) -> str:
        return "<scrubjay.Restorer>"

    def __reduce__(self) -> Any:
        raise TypeError("Restorer cannot be pickled or copied")

    @overload
    def session(self, *, binary: Literal[False] = False) -> RestoreSession[str]: ...
    @overload
    def session(self, *, binary: Literal[True]) -> RestoreSession[bytes]: ...
    def session(self, *, binary: bool = False) -> RestoreSession[Any]:
        """A session for one stream, such as one choice of a model's answer."""
        options = _abi.scrubjay_restore_options(**self._options)
        if self._rotate:
            seed = os.urandom(32)
            options.rotation_seed = ctypes.cast(ctypes.c_char_p(seed), ctypes.c_void_p)
            options.rotation_seed_len = len(seed)
        stream: Stream[Any] = Stream(binary)
        return RestoreSession._start(made(LIB.scrubjay_restorer_new, ctypes.byref(options)), stream)

    def restore(self, text: T) -> T:
        """A whole text, ``str`` or bytes, restored."""
        encode(text)
        session: Any = self.session() if isinstance(text, str) else self.session(binary=True)
        start = session.push(text)
        return start + session.finish()  # type: ignore[no-any-return]

    def restore_stream(self, chunks: Iterable[T]) -> Iterator[T]:
        """Restores a stream of ``str`` or of bytes, cut anywhere."""
        session: Any = None
        for chunk in chunks:
            if session is None:
                session = self.session() if isinstance(chunk, str) else self.session(binary=True)
            if done := session.push(chunk):
                yield done
        if session is not None and (done := session.finish()):
            yield done

    async def restore_stream_async(self, chunks: AsyncIterable[T]) -> AsyncIterator[T]:
        """As :meth:`restore_stream`, for an asynchronous stream."""
        session: Any = None
        async for chunk in chunks:
            if session is None:
                session = self.session() if isinstance(chunk, str) else self.session(binary=True)
            if done := session.push(chunk):
                yield done
        if session is not None and (done := session.finish()):
            yield done
