"""The values behind session placeholders."""

from __future__ import annotations

import ctypes
import os

from . import _abi
from ._library import LIB, Handle, call, made, outputs
from ._text import Bytes, encode
from .keys import Keys


class Vault(Handle):
    """The values behind session placeholders such as ``EMAIL_1GS``, in memory only.

    All sessions and restorers of one conversation share one, so that a value keeps its placeholder. Any
    number of threads may use it. It is bounded, never drops a value to make room, and wipes what it drops.
    ``ttl`` is in the unit of :meth:`set_time`.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        max_entries: int = 1 << 16,
        max_bytes: int = 16 << 20,
        ttl: int | None = None,
        check_letters: int = 2,
        seed: bytes | None = None,
        _handle: int | None = None,
    ) -> None:
        if _handle is None:
            limits = _abi.scrubjay_limits(max_entries, max_bytes, ttl or 0, check_letters, 0)
            seed = os.urandom(32) if seed is None else seed
            _handle = made(LIB.scrubjay_vault_new, seed, len(seed), ctypes.byref(limits))
        super().__init__(_handle, LIB.scrubjay_vault_free)

    def __len__(self) -> int:
        return int(LIB.scrubjay_vault_len(self))

    def __bool__(self) -> bool:
        # An empty vault is a vault.
        return True

    def set_time(self, now: int) -> None:
        """Tells the time and drops what is too old."""
        LIB.scrubjay_vault_set_time(self, now)

    def erase(self) -> None:
        """Drops and wipes all values; no placeholder is used again."""
        LIB.scrubjay_vault_erase(self)

    def erase_value(self, entity: str, value: str | Bytes) -> bool:
        """Drops and wipes one value; tells whether it was there."""
        name, data, found = entity.encode(), encode(value)[0], ctypes.c_uint32()
        call(
            LIB.scrubjay_vault_erase_value, self, name, len(name), data, len(data), ctypes.byref(found)
        )
        return bool(found.value)

    def export(self, keys: Keys, *, seed: bytes | None = None) -> bytes:
        """The vault sealed with the primary key, to be kept elsewhere."""
        seed = os.urandom(32) if seed is None else seed
        with outputs() as out:
            call(LIB.scrubjay_vault_export, self, keys, seed, len(seed), out.buffer)
            return out.bytes()

    @classmethod
    def load(cls, keys: Keys, blob: bytes) -> Vault:
        """Opens an exported vault: a second vault, which goes its own way."""
        return cls(_handle=made(LIB.scrubjay_vault_import, keys, blob, len(blob)))
