"""A detector and a policy."""

from __future__ import annotations

import ctypes
import os
from array import array
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, overload

from . import _abi, frames
from ._arguments import Bytes, binary, integer, maybe, one, utf8
from ._entities import NUMBERS, Entity
from ._library import LIB, Handle, call, made, outputs
from ._text import Rows, Stream, T, address, decode, encode
from .column import Column
from .detector import Detector
from .errors import ArgumentError, KeyringError
from .finding import Finding, read
from .keys import Keys
from .policy import Policy, policy_of
from .report import Report
from .session import Session
from .tagger import Tagger
from .vault import Vault


@dataclass(frozen=True, slots=True)
class Scrubbed(Generic[T]):
    """A whole text scrubbed."""

    text: T
    findings: list[Finding]
    """What was found, with offsets in the text as it was."""
    report: Report

    def __repr__(self) -> str:
        # The text holds what was not found, and that is nobody's to log.
        return f"Scrubbed(findings={self.findings!r})"


class Scrubber(Handle):
    """Finds values and replaces them as a policy says. Immutable, and shared freely between threads: while
    the library works, other threads run.

    ``keys`` are for policies that make tokens, ``vault`` for ``session-token``: all calls share it unless
    they name another. With a ``tagger`` names in running text are replaced too.

    >>> Scrubber().scrub("Write to jane@example.com")
    'Write to <EMAIL_ADDRESS>'
    """

    __slots__ = ("_detector", "_vault")
    _free = "scrubjay_scrubber_free"

    def __init__(
        self,
        policy: Policy | str | None = None,
        *,
        keys: Keys | None = None,
        vault: Vault | None = None,
        tagger: Tagger | None = None,
    ) -> None:
        self._vault = maybe(vault, Vault)
        handle = made(LIB.scrubjay_scrubber_new, policy_of(policy), maybe(keys, Keys))
        if tagger is not None:
            plain = Scrubber._of(handle)
            handle = made(LIB.scrubjay_scrubber_with_tagger, plain, one(tagger, Tagger))
        self._own(handle)
        self._detector = Detector._of(made(LIB.scrubjay_scrubber_detector, self))

    @property
    def detector(self) -> Detector:
        """The detector in use."""
        return self._detector

    def _options(
        self, unit: int, vault: Vault | None, subject: str | Bytes | None, seed: Bytes | None
    ) -> Any:
        vault = self._vault if vault is None else one(vault, Vault)
        options = _abi.scrubjay_options(unit=unit)
        if vault is not None:
            options.vault = vault._as_parameter_
        if seed is not None:
            data = binary(seed)
            options.seed = ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)
            options.seed_len = len(data)
        if subject is not None:
            data = encode(subject)[0]
            options.subject = ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)
            options.subject_len = len(data)
        return options

    def _seeded(self, seed: Bytes | None, run: Callable[[Bytes | None], Any]) -> Any:
        """Runs a whole text or batch; with fresh randomness where it turns out that the policy needs it."""
        try:
            return run(seed)
        except KeyringError as error:
            if error.status != _abi.SEED_MISSING:
                raise
        return run(os.urandom(32))

    def scrub(
        self,
        text: T,
        *,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> T:
        """A whole text, ``str`` or bytes, scrubbed."""
        data, unit = encode(text)

        def run(seed: Bytes | None) -> bytes:
            # No one asks for findings here, so nothing need be counted.
            options = self._options(_abi.UNIT_BYTE, vault, subject, seed)
            with outputs() as out:
                call(
                    LIB.scrubjay_scrubber_scrub,
                    self,
                    data,
                    len(data),
                    ctypes.byref(options),
                    out.buffer,
                    None,
                    None,
                )
                return out.bytes()

        result: Any = self._seeded(seed, run)
        if unit != _abi.UNIT_BYTE:
            result = decode(result)
        return result  # type: ignore[no-any-return]

    def inspect(
        self,
        text: T,
        *,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Scrubbed[T]:
        """As :meth:`scrub`, with what was found and the counts."""
        data, unit = encode(text)

        def run(seed: Bytes | None) -> Scrubbed[T]:
            options = self._options(unit, vault, subject, seed)
            report = ctypes.c_void_p()
            with outputs() as out:
                call(
                    LIB.scrubjay_scrubber_scrub,
                    self,
                    data,
                    len(data),
                    ctypes.byref(options),
                    out.buffer,
                    out.findings,
                    ctypes.byref(report),
                )
                counts = Report._of(report.value or 0)
                scrubbed: Any = out.bytes()
                if unit != _abi.UNIT_BYTE:
                    scrubbed = decode(scrubbed)
                return Scrubbed(scrubbed, read(out, self._detector._as_parameter_), counts)

        return self._seeded(seed, run)  # type: ignore[no-any-return]

    @overload
    def scrub_many(
        self, texts: list[str], *, vault: Vault | None = None, subject: str | Bytes | None = None, seed: Bytes | None = None
    ) -> list[str]: ...
    @overload
    def scrub_many(
        self, texts: Any, *, vault: Vault | None = None, subject: str | Bytes | None = None, seed: Bytes | None = None
    ) -> Any: ...
    def scrub_many(
        self,
        texts: Any,
        *,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Any:
        """Many texts, each on its own, in one call: all or none. ``None`` stays.

        A list gives a list; a pandas, Polars or Arrow column gives one of its kind.
        """
        return frames.through(texts, lambda rows: self._many(rows, vault, subject, seed))

    def _many(
        self,
        texts: Sequence[str | Bytes | None],
        vault: Vault | None,
        subject: str | Bytes | None,
        seed: Bytes | None,
    ) -> list[Any]:
        rows = Rows(texts)
        offsets = array("q", bytes(8 * (rows.count + 1)))

        def run(seed: Bytes | None) -> list[Any]:
            # No one asks for findings here, so nothing need be counted.
            options = self._options(_abi.UNIT_BYTE, vault, subject, seed)
            with outputs() as out:
                call(
                    LIB.scrubjay_scrubber_scrub_many,
                    self,
                    rows.data,
                    len(rows.data),
                    address(rows.offsets),
                    rows.count,
                    ctypes.byref(options),
                    out.buffer,
                    address(offsets),
                    None,
                    None,
                    None,
                )
                return rows.back(out.bytes(), offsets)

        return self._seeded(seed, run)  # type: ignore[no-any-return]

    @overload
    def session(
        self,
        *,
        binary: Literal[False] = False,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Session[str]: ...
    @overload
    def session(
        self,
        *,
        binary: Literal[True],
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Session[bytes]: ...
    def session(
        self,
        *,
        binary: bool = False,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Session[Any]:
        """A session for one stream of ``str``, or of bytes."""
        stream: Stream[Any] = Stream(binary)
        seed = os.urandom(32) if seed is None else seed
        options = self._options(stream.unit, vault, subject, seed)
        handle = made(LIB.scrubjay_scrubber_session, self, ctypes.byref(options))
        return Session._start(handle, self._detector, stream)

    def scrub_stream(
        self, chunks: Iterable[T], *, vault: Vault | None = None, subject: str | Bytes | None = None
    ) -> Iterator[T]:
        """Scrubs a stream of ``str`` or of bytes, cut anywhere. If ``chunks`` fails, nothing more comes."""
        session: Session[Any] | None = None
        for chunk in chunks:
            if session is None:
                session = self._stream(chunk, vault, subject)
            if done := session.push(chunk):
                yield done
        if session is not None and (done := session.finish()):
            yield done

    async def scrub_stream_async(
        self, chunks: AsyncIterable[T], *, vault: Vault | None = None, subject: str | Bytes | None = None
    ) -> AsyncIterator[T]:
        """As :meth:`scrub_stream`, for an asynchronous stream."""
        session: Session[Any] | None = None
        async for chunk in chunks:
            if session is None:
                session = self._stream(chunk, vault, subject)
            if done := session.push(chunk):
                yield done
        if session is not None and (done := session.finish()):
            yield done

    def _stream(self, chunk: T, vault: Vault | None, subject: str | Bytes | None) -> Session[Any]:
        if isinstance(chunk, str):
            return self.session(vault=vault, subject=subject)
        return self.session(binary=True, vault=vault, subject=subject)

    def column(
        self,
        entity: str,
        *,
        key: int | None = None,
        vault: Vault | None = None,
        subject: str | Bytes | None = None,
        seed: Bytes | None = None,
    ) -> Column:
        """What the policy does with values of one entity that come one by one. ``key`` is another key than
        the primary one, for tokens that do not name theirs."""
        name = utf8(entity)
        if entity in Entity.__members__:
            number = NUMBERS[Entity(entity)]
        else:
            number = LIB.scrubjay_detector_number(self._detector, name, len(name))
            if not number:
                raise ArgumentError(_abi.UNKNOWN_NUMBER, "UNKNOWN_NUMBER", "there is no entity of this name")
        options = self._options(
            _abi.UNIT_BYTE, vault, subject, os.urandom(32) if seed is None else seed
        )
        key = _abi.PRIMARY_KEY if key is None else integer(key, 0, 1023, "key")
        return Column._of(made(LIB.scrubjay_scrubber_column, self, number, key, ctypes.byref(options)))
