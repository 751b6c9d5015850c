"""What is wrong with arguments is said, and nothing crosses: the library would take any memory for a handle."""

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest
import scrubjay
from scrubjay import (
    ArgumentError,
    Detector,
    Keyring,
    KeyringError,
    Policy,
    PolicyError,
    Restorer,
    Scrubber,
    ScrubjayError,
    Vault,
)

ROOT = bytes(range(32))
# Of no fixed type, for what is handed in is wrong on purpose.
S: Any = scrubjay
RING: Any = Keyring(1, ROOT)
KEYS: Any = RING.namespace("n")
VAULT: Any = Vault()
PLACEHOLDERS = "action = 'session-token'"
SEALED = "action = 'deterministic-encrypt'"
KEY_TEXT = "key 1 jane4111 \ud800"


def said(error: BaseException) -> str:
    """All that an error shows, those behind it too."""
    shown = []
    at: BaseException | None = error
    while at is not None:
        shown.append(f"{at!r} {at} {vars(at)}")
        at = at.__cause__ or at.__context__
    return " ".join(shown)


@pytest.mark.parametrize(
    "wrong",
    [
        # A handle of another kind.
        lambda: S.Scrubber(SEALED, keys=RING),
        lambda: S.Scrubber(PLACEHOLDERS, vault=KEYS),
        lambda: S.Scrubber(PLACEHOLDERS).scrub("a", vault=RING),
        lambda: S.Scrubber(policy=VAULT),
        lambda: S.Detector(RING),
        lambda: S.Restorer(keys=RING),
        lambda: S.Restorer(vault=KEYS),
        lambda: VAULT.export(RING),
        lambda: S.Vault.load(RING, b"x"),
        lambda: S.Scrubber().inspect("x").report.add(RING),
        # None at all.
        lambda: S.Scrubber(b"action = 'mask'"),
        lambda: S.Scrubber(7),
        lambda: S.Scrubber(SEALED, keys=b"k" * 64),
        lambda: S.Scrubber(tagger="en"),
        lambda: S.Detector(7),
        lambda: S.Policy("action = 'mask'"),
        lambda: S.Policy(7),
        lambda: S.Keys(7, "n"),
        lambda: S.Report(7),
        lambda: S.Column(7),
        lambda: S.Session(7, None, None),
        lambda: S.RestoreSession(7, None),
        lambda: VAULT.export(7),
        # The memory of a str is four bytes a letter.
        lambda: S.Keyring(1, "a" * 32),
        lambda: RING.with_key(2, "a" * 32),
        lambda: S.Vault(seed="a" * 32),
        lambda: VAULT.export(KEYS, seed="a" * 32),
        lambda: S.Vault.load(KEYS, "a" * 100),
        lambda: S.Scrubber().session(seed="a" * 32),
        # Numbers and texts.
        lambda: S.Keyring("1", ROOT),
        lambda: S.Keyring(1.0, ROOT),
        lambda: S.Keyring.from_text(b"x"),
        lambda: RING.namespace(None),
        lambda: S.Policy.from_toml(b"x"),
        lambda: S.Policy.from_json({"action": "mask"}),
        lambda: S.Detector(min_confidence=60.5),
        lambda: S.Detector(entities=[7]),
        lambda: S.Detector().detect_many("one text"),
        lambda: S.Scrubber().scrub_many({"a": "b"}),
        lambda: S.Scrubber().session().push(None),
        lambda: S.Scrubber().column(None),
        lambda: S.Scrubber().column("URL", key="1"),
        lambda: VAULT.set_time(1.5),
        lambda: VAULT.erase_value(None, "x"),
    ],
)
def test_what_is_of_the_wrong_type_is_a_type_error(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError) as caught:
        wrong()
    assert "aaaa" not in said(caught.value) and not str(caught.value).startswith("argument ")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Policy().with_min_confidence(101),
        lambda: Detector(min_confidence=-1),
        lambda: Vault(max_entries=-1),
        lambda: Vault(max_entries=0),
        lambda: Vault(max_bytes=1 << 64),
        lambda: Vault(ttl=-1),
        lambda: Vault(ttl=0),
        lambda: Vault(check_letters=5),
        lambda: Vault().set_time(-1),
        lambda: Scrubber().column("URL", key=-1),
        lambda: Scrubber().column("URL", key=1 << 40),
        lambda: Restorer(json_levels=1 << 40),
        lambda: Restorer(json_levels=9),
        lambda: S.Restorer(landing="xml"),
        lambda: S.Restorer(unknown="raise"),
        lambda: Keyring.from_text(KEY_TEXT),
        lambda: Policy.from_toml(KEY_TEXT),
    ],
)
def test_what_is_out_of_range_is_an_argument_error(wrong: Callable[[], object]) -> None:
    with pytest.raises(ArgumentError) as caught:
        wrong()
    assert "jane4111" not in said(caught.value)


def test_bytes_of_every_kind_are_bytes() -> None:
    for root in (ROOT, bytearray(ROOT), memoryview(ROOT)):
        assert Keyring(1, root).fingerprint(1) == RING.fingerprint(1)
        assert RING.with_key(2, root).ids() == [1, 2]
    blob = VAULT.export(KEYS, seed=bytearray(ROOT))
    assert len(Vault.load(KEYS, memoryview(blob))) == len(VAULT)


def test_one_name_is_a_name() -> None:
    assert [f.entity for f in Detector(entities="EMAIL_ADDRESS").detect("a@example.com 078-05-1120")] == [
        "EMAIL_ADDRESS"
    ]
    assert Policy().with_entities("default").hash() == Policy().hash()
    assert Policy().with_locales("DE").hash() == Policy().with_locales(["DE"]).hash()
    assert Detector("min_confidence = 100").detect("a@example.com") == []


def test_rotation_without_keys_is_refused_at_once() -> None:
    with pytest.raises(KeyringError, match="rotate"):
        Restorer(rotate=True)


def test_what_holds_keys_is_never_copied() -> None:
    for thing in (RING, KEYS, VAULT, Restorer(keys=KEYS, vault=VAULT), Scrubber(SEALED, keys=KEYS)):
        for copied in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="pickled or copied"):
                copied(thing)
        assert repr(thing) == f"<scrubjay.{type(thing).__name__}>"
    with pytest.raises(AttributeError):
        KEYS.namespace = "other"


def refused() -> None:
    Policy.from_toml("min_confidense = 80")


def test_errors_cross_from_worker_processes() -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool, pytest.raises(PolicyError) as caught:
        pool.submit(refused).result()
    assert caught.value.status == 3 and "did you mean" in str(caught.value)
    batch = ScrubjayError(20, "INVALID_FOR_FORMAT", "no", 7)
    again = pickle.loads(pickle.dumps(batch))
    assert (again.status, again.name, str(again), again.row) == (20, "INVALID_FOR_FORMAT", "no", 7)


EXIT = """
import atexit

def last():
    print(scrubber.scrub("mail jane@example.com"), restorer.restore(sent))

atexit.register(last)  # before anything of the package registers itself

import scrubjay
vault = scrubjay.Vault()
scrubber = scrubjay.Scrubber("action = 'session-token'", vault=vault)
restorer = scrubjay.Restorer(vault=vault)
sent = scrubber.scrub("jane@example.com")
"""


def test_handles_outlive_exit_handlers() -> None:
    run = subprocess.run([sys.executable, "-c", EXIT], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.returncode
    assert run.stdout.startswith("mail EMAIL_1") and run.stdout.endswith(" jane@example.com\n")


def test_a_forgotten_end_is_said() -> None:
    with pytest.warns(RuntimeWarning, match="23 bytes"), Scrubber().session() as session:
        session.push("mail jane@example.com x")
    with pytest.warns(RuntimeWarning, match="6 bytes"), Restorer(vault=VAULT).session() as restoring:
        restoring.push("x EMAIL_")
    assert restoring.finish() == "EMAIL_"
