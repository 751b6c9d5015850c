"""Names in running text."""

from __future__ import annotations

import os
from pathlib import Path

from ._arguments import Bytes
from ._library import LIB, Handle, made


class Tagger(Handle):
    """Finds names of people, places and organizations and street addresses in running text, by a model.

    Without arguments it is the English model of the distribution ``scrubjay-tagger-en``, which the extra
    ``scrubjay[names]`` brings; else that of a file, or of bytes. Immutable, and shared freely between threads,
    detectors and scrubbers. It takes some milliseconds and megabytes to load: load it once.
    """

    __slots__ = ()
    _free = "scrubjay_tagger_free"

    def __init__(self, model: str | os.PathLike[str] | Bytes | None = None) -> None:
        if model is None:
            data = _english()
        elif isinstance(model, bytes | bytearray | memoryview):
            data = bytes(model)
        else:
            data = Path(model).read_bytes()
        self._own(made(LIB.scrubjay_tagger_load, data, len(data)))


def _english() -> bytes:
    try:
        import scrubjay_tagger_en
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "the English model is not installed; `pip install scrubjay[names]` brings it", name=error.name
        ) from None
    return scrubjay_tagger_en.model()
