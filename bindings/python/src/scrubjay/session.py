"""One stream being scrubbed."""

from __future__ import annotations

import ctypes
import warnings
from types import TracebackType
from typing import Any, Generic, Self, overload

from ._arguments import Bytes
from ._library import LIB, Handle, call, outputs
from ._text import Stream, T, unfinished
from .detector import Detector
from .errors import ScrubjayError
from .finding import Finding, read
from .report import Report


class Session(Handle, Generic[T]):
    """One stream, in chunks of any size, cut anywhere: the output is that of the whole.

    Made by :meth:`Scrubber.session`. It gives what is certain, at most 36 KiB behind its input; :meth:`finish`
    gives the rest, and is called inside the ``with`` block, which only warns where it was forgotten. After an
    error, and when its ``with`` block is left by an exception, it is poisoned and gives nothing more.
    """

    __slots__ = ("_detector", "_stream", "findings", "report")
    _free = "scrubjay_session_free"
    _stream: Stream[T]

    _detector: Detector
    findings: list[Finding]
    """What the last call found, with offsets from the start of the stream."""
    report: Report | None
    """The counts, once the session is finished."""

    @classmethod
    def _start(cls, handle: int, detector: Detector, stream: Stream[T]) -> Self:
        session = cls._of(handle)
        session._stream, session._detector = stream, detector
        session.findings, session.report = [], None
        return session

    @overload
    def push(self: Session[str], chunk: str) -> str: ...
    @overload
    def push(self: Session[bytes], chunk: Bytes) -> bytes: ...
    def push(self, chunk: Any) -> Any:
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
            self.report = Report._of(report.value or 0)
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
        elif self.report is None and self.held:
            warnings.warn(unfinished(self.held), RuntimeWarning, stacklevel=2)
