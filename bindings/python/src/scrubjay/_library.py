"""The shared library: found, loaded, and called."""

from __future__ import annotations

import ctypes
import os
import sys
import weakref
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from . import _abi
from ._arguments import utf8
from .errors import ScrubjayError, error_for

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = {"win32": "scrubjay.dll", "darwin": "libscrubjay.dylib"}


def _load() -> Any:
    # A library of one's own, for tests of a build.
    path = os.environ.get("SCRUBJAY_LIBRARY") or Path(__file__).with_name(
        NAMES.get(sys.platform, "libscrubjay.so")
    )
    library = ctypes.CDLL(str(path))
    library.scrubjay_abi_version.restype = ctypes.c_uint32
    if library.scrubjay_abi_version() != _abi.ABI_VERSION:
        raise ImportError(f"{path} is of another version than this package")
    _abi.declare(library)
    return library


LIB = _load()
VERSION: str = LIB.scrubjay_version().decode()


def check(status: int, error: ctypes.c_void_p) -> None:
    """Raises what a failed call left in ``error``."""
    if status:
        raised = error_for(
            status,
            LIB.scrubjay_status_name(status).decode(),
            LIB.scrubjay_error_message(error).decode(),
            None if (row := LIB.scrubjay_error_row(error)) == _abi.NO_ROW else row,
        )
        LIB.scrubjay_error_free(error)
        raise raised


def call(function: Any, *arguments: Any) -> None:
    """Calls what ends in an error pointer; ctypes lets other threads run meanwhile."""
    error = ctypes.c_void_p()
    status = function(*arguments, ctypes.byref(error))
    if status:
        check(status, error)


def made(function: Any, *arguments: Any) -> int:
    """Calls what gives a new handle before its error pointer."""
    handle = ctypes.c_void_p()
    call(function, *arguments, ctypes.byref(handle))
    if handle.value is None:
        raise ScrubjayError(_abi.INTERNAL, "INTERNAL", "there is no handle", None)
    return handle.value


def frees(owner: object, free: Callable[..., None], *handles: int) -> None:
    """Frees handles when no one refers to their owner any more; not at the end of the process, where other
    threads and exit handlers still use it."""
    weakref.finalize(owner, free, *handles).atexit = False


class Handle:
    """Owns a handle of the library, which is freed when no one refers to it any more."""

    __slots__ = ("__weakref__", "_as_parameter_")
    _free: ClassVar[str]
    """The library's function that frees it."""

    def __init__(self, *_: object, **__: object) -> None:
        raise TypeError(f"{type(self).__name__} is not made by itself; its documentation says what makes it")

    def _own(self, handle: int) -> None:
        self._as_parameter_ = handle
        frees(self, getattr(LIB, self._free), handle)

    @classmethod
    def _of(cls, handle: int) -> Self:
        """What owns a handle that the library gave."""
        owner = cls.__new__(cls)
        owner._own(handle)
        return owner

    def __repr__(self) -> str:
        return f"<scrubjay.{type(self).__name__}>"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied")


class Outputs:
    """The buffer and lists of one call."""

    __slots__ = ("__weakref__", "buffer", "findings", "tokens")

    def __init__(self) -> None:
        self.buffer: int = LIB.scrubjay_buffer_new()
        self.findings: int = LIB.scrubjay_findings_new()
        self.tokens: int = LIB.scrubjay_tokens_new()
        frees(self, self._free, self.buffer, self.findings, self.tokens)

    @staticmethod
    def _free(buffer: int, findings: int, tokens: int) -> None:
        LIB.scrubjay_buffer_free(buffer)
        LIB.scrubjay_findings_free(findings)
        LIB.scrubjay_tokens_free(tokens)

    def bytes(self) -> bytes:
        length = LIB.scrubjay_buffer_len(self.buffer)
        return ctypes.string_at(LIB.scrubjay_buffer_data(self.buffer), length) if length else b""

    def text(self) -> str:
        return self.bytes().decode()


_POOL: list[Outputs] = []
# Larger buffers are not kept, so that one long text does not stay in memory for good.
_KEEP = 1 << 20


@contextmanager
def outputs() -> Iterator[Outputs]:
    """Outputs that no other call uses meanwhile, in whatever thread it runs."""
    try:
        out = _POOL.pop()
    except IndexError:
        out = Outputs()
    try:
        yield out
    finally:
        small = LIB.scrubjay_buffer_len(out.buffer) < _KEEP
        LIB.scrubjay_buffer_clear(out.buffer)
        if small and len(_POOL) < 64:
            _POOL.append(out)


def texts(names: list[str]) -> tuple[Any, list[bytes]]:
    """An array of the library's texts, and what keeps it alive."""
    encoded = [utf8(name) for name in names]
    array = (_abi.scrubjay_str * len(encoded))()
    for slot, name in zip(array, encoded, strict=True):
        slot.data = ctypes.cast(ctypes.c_char_p(name), ctypes.c_void_p)
        slot.len = len(name)
    return array, encoded


def string(text: Any) -> str:
    """What a ``scrubjay_str`` says."""
    return ctypes.string_at(text.data, text.len).decode() if text.len else ""
