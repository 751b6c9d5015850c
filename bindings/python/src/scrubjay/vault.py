"""The values behind session placeholders."""

from __future__ import annotations

import ctypes
import os

from . import _abi
from ._arguments import Bytes, binary, integer, one, utf8
from ._library import LIB, Handle, call, made, outputs
from ._text import encode
from .keys import Keys

_MOST = (1 << 64) - 1


class Vault(Handle):
    """The values behind session placeholders such as ``EMAIL_1GS``, in memory only.

    All sessions and restorers of one conversation share one, so that a value keeps its placeholder. Any
    number of threads may use it. It is bounded, never drops a value to make room, and wipes what it drops.
    ``ttl`` is in the unit of :meth:`set_time`.
    """

    __slots__ = ()
    _free = "scrubjay_vault_free"

    def __init__(
        self,
        *,
        max_entries: int = 1 << 16,
        max_bytes: int = 16 << 20,
        ttl: int | None = None,
        check_letters: int = 2,
        seed: Bytes | None = None,
    ) -> None:
        # 0 is the library's word for its default.
        limits = _abi.scrubjay_limits(
            integer(max_entries, 1, _MOST, "max_entries"),
            integer(max_bytes, 1, _MOST, "max_bytes"),
            0 if ttl is None else integer(ttl, 1, _MOST, "ttl"),
            integer(check_letters, 2, 3, "check_letters"),
        )
        data = os.urandom(32) if seed is None else binary(seed)
        self._own(made(LIB.scrubjay_vault_new, data, len(data), ctypes.byref(limits)))

    def __len__(self) -> int:
        return int(LIB.scrubjay_vault_len(self))

    def __bool__(self) -> bool:
        # An empty vault is a vault.
        return True

    def set_time(self, now: int) -> None:
        """Tells the time and drops what is too old."""
        LIB.scrubjay_vault_set_time(self, integer(now, 0, _MOST, "now"))

    def erase(self) -> None:
        """Drops and wipes all values; no placeholder is used again."""
        LIB.scrubjay_vault_erase(self)

    def erase_value(self, entity: str, value: str | Bytes) -> bool:
        """Drops and wipes one value; tells whether it was there."""
        name, data, found = utf8(entity), encode(value)[0], ctypes.c_uint32()
        call(
            LIB.scrubjay_vault_erase_value, self, name, len(name), data, len(data), ctypes.byref(found)
        )
        return bool(found.value)

    def export(self, keys: Keys, *, seed: Bytes | None = None) -> bytes:
        """The vault sealed with the primary key, to be kept elsewhere."""
        data = os.urandom(32) if seed is None else binary(seed)
        with outputs() as out:
            call(LIB.scrubjay_vault_export, self, one(keys, Keys), data, len(data), out.buffer)
            return out.bytes()

    @classmethod
    def load(cls, keys: Keys, blob: Bytes) -> Vault:
        """Opens an exported vault: a second vault, which goes its own way."""
        data = binary(blob)
        return cls._of(made(LIB.scrubjay_vault_import, one(keys, Keys), data, len(data)))
