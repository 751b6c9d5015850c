"""One stream being scrubbed."""

from __future__ import annotations

import ctypes
from types import TracebackType
from typing import Generic

from ._library import LIB, Handle, call, outputs
from ._text import Bytes, Stream, T
from .errors import ScrubjayError
from .finding import Finding, read
from .report import Report


class Session(Handle, Generic[T]):
    """One stream, in chunks of any size, cut anywhere: the output is that of the whole.

    It gives what is certain, at most 36 KiB behind its input; :meth:`finish` gives the rest. After an error,
    and when its ``with`` block is left by an exception, it is poisoned and gives nothing more.
    """

    __slots__ = ("_detector", "_stream", "findings", "report")
    _stream: Stream[T]

    def __init__(self, handle: int, detector: Handle, stream: Stream[T]) -> None:
        super().__init__(handle, LIB.scrubjay_session_free)
        self._stream = stream
        self._detector = detector
        self.findings: list[Finding] = []
        """What the last call found, with offsets from the start of the stream."""
        self.report: Report | None = None
        """The counts, once the session is finished."""

    def push(self, chunk: T | Bytes) -> T:
        """Takes the next chunk and gives what is certain."""
        data = self._stream.encode(chunk)
        with outputs() as out:
            call(LIB.scrubjay_session_push, self, data, len(data), out.buffer, out.findings)
            self.findings = read(out, self._detector._as_parameter_)
            return self._stream.decode(out.bytes())

    def finish(self) -> T:
        """Ends the stream and gives the rest."""
        report = ctypes.c_void_p()
        with outputs() as out:
            call(LIB.scrubjay_session_finish, self, out.buffer, out.findings, ctypes.byref(report))
            self.report = Report(report.value or 0)
            self.findings = read(out, self._detector._as_parameter_)
            return self._stream.decode(out.bytes(), final=True)

    def poison(self) -> None:
        """Gives the session up: nothing more comes out of it."""
        call(LIB.scrubjay_session_poison, self)

    @property
    def held(self) -> int:
        """Bytes taken but not yet given."""
        return int(LIB.scrubjay_session_held(self))

    def __enter__(self) -> Session[T]:
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
