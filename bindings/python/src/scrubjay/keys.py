"""Key rings, and keys of one namespace."""

from __future__ import annotations

import ctypes
import operator
from collections.abc import Callable, Mapping
from typing import Any

from . import _abi
from ._arguments import Bytes, binary, utf8
from ._library import LIB, Handle, call, made, outputs
from .errors import KeyringError


class Keys(Handle):
    """A key ring seen from one namespace; made by :meth:`Keyring.namespace`. Immutable."""

    __slots__ = ("_namespace",)
    _free = "scrubjay_keys_free"
    _namespace: str

    @property
    def namespace(self) -> str:
        """The namespace's name."""
        return self._namespace


class Keyring(Handle):
    """Root keys by number, from 0 to 1023, one of them the primary. Immutable.

    A root key is 32 bytes from a random number generator, and never a ``str``; a password does not become one
    here.

    >>> ring = Keyring(1, bytes(range(32)))
    >>> ring.primary, ring.ids()
    (1, [1])
    """

    __slots__ = ()
    _free = "scrubjay_keyring_free"

    def __init__(self, id: int, root: Bytes) -> None:
        data = binary(root)
        self._own(made(LIB.scrubjay_keyring_new, _id(id), data, len(data)))

    @classmethod
    def generate(cls, id: int = 1) -> Keyring:
        """A ring of one new root key from the operating system's random number generator."""
        return cls._of(made(LIB.scrubjay_keyring_generate, _id(id)))

    @classmethod
    def from_text(cls, text: str, unwrap: Callable[[int, bytes], bytes] | None = None) -> Keyring:
        """Reads a key file; ``unwrap(id, wrapped)`` asks a key service to decrypt the keys that are wrapped."""
        data = utf8(text)
        if unwrap is None:
            return cls._of(made(LIB.scrubjay_keyring_from_text, data, len(data)))
        opened: dict[int, bytes] = {}
        for line in text.splitlines():
            words = line.split()
            if words[:1] == ["wrapped"] and len(words) > 1 and words[1].isdecimal():
                id = _id(int(words[1]))
                with outputs() as out:
                    call(LIB.scrubjay_keyring_read_wrapped, data, len(data), id, out.buffer)
                    wrapped = out.bytes()
                opened[id] = binary(unwrap(id, wrapped))
        array = _wrapped(opened)
        return cls._of(made(LIB.scrubjay_keyring_from_text_wrapped, data, len(data), array, len(opened)))

    def to_text(self, wrap: Callable[[int, bytes], bytes] | None = None) -> str:
        """The key file, keys and all: write it where only its owner can read it. With ``wrap(id, root)``, a
        key service encrypts each."""
        with outputs() as out:
            if wrap is None:
                call(LIB.scrubjay_keyring_to_text, self, out.buffer)
                return out.text()
            keys = {}
            for id in self.ids():
                call(LIB.scrubjay_keyring_root, self, id, out.buffer)
                keys[id] = binary(wrap(id, out.bytes()))
            call(LIB.scrubjay_keyring_to_text_wrapped, self, _wrapped(keys), len(keys), out.buffer)
            return out.text()

    def with_key(self, id: int, root: Bytes) -> Keyring:
        """The same ring with one more root key; the primary stays."""
        data = binary(root)
        return Keyring._of(made(LIB.scrubjay_keyring_with_key, self, _id(id), data, len(data)))

    def with_primary(self, id: int) -> Keyring:
        """The same ring with another primary key."""
        return Keyring._of(made(LIB.scrubjay_keyring_with_primary, self, _id(id)))

    def without(self, id: int) -> Keyring:
        """The same ring without a root key: what it made can never be opened again."""
        return Keyring._of(made(LIB.scrubjay_keyring_without, self, _id(id)))

    @property
    def primary(self) -> int:
        """The number of the primary key."""
        return int(LIB.scrubjay_keyring_primary(self))

    def ids(self) -> list[int]:
        """The numbers of all keys, rising."""
        count = LIB.scrubjay_keyring_ids(self, None, 0)
        array = (ctypes.c_uint32 * count)()
        LIB.scrubjay_keyring_ids(self, array, count)
        return list(array)

    def fingerprint(self, id: int) -> str:
        """Eight hexadecimal digits by which people can tell keys apart."""
        with outputs() as out:
            call(LIB.scrubjay_keyring_fingerprint, self, _id(id), out.buffer)
            return out.text()

    def namespace(self, name: str) -> Keys:
        """This ring seen from one namespace, such as a tenant or a data set."""
        data = utf8(name)
        keys = Keys._of(made(LIB.scrubjay_keyring_namespace, self, data, len(data)))
        keys._namespace = name
        return keys


def _id(id: int) -> int:
    id = operator.index(id)
    if not 0 <= id <= 1023:
        raise KeyringError(_abi.UNKNOWN_KEY_ID, "UNKNOWN_KEY_ID", "the number of a key is from 0 to 1023")
    return id


def _wrapped(keys: Mapping[int, bytes]) -> Any:
    array = (_abi.scrubjay_wrapped_key * len(keys))()
    for slot, (id, data) in zip(array, keys.items(), strict=True):
        slot.id = id
        slot.data = ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)
        slot.len = len(data)
    return array
