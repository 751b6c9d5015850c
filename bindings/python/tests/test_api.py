"""The package's own doings: texts and units, errors, batches, streams, keys, vaults."""

import asyncio
import pickle
import weakref
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from scrubjay import (
    ArgumentError,
    Detector,
    Entity,
    Keyring,
    KeyringError,
    Policy,
    PolicyError,
    Restorer,
    Scrubber,
    ScrubjayError,
    StreamError,
    TokenError,
    Vault,
    catalog,
)

CARD = "4111-1111-1111-1111"
SECRETS = [CARD, "jane@example.com", "4111", "jane"]


def keys(name: str = "n", id: int = 1) -> Any:
    return Keyring(id, bytes([7] * 32)).namespace(name)


@pytest.mark.parametrize("before", ["", "é€", "😀 名 ", "\udc80 "])
def test_offsets_cut_the_value_out(before: str) -> None:
    text = f"{before}SSN 078-05-1120, then jane@example.com"
    found = Detector().detect(text)
    assert [text[f.start : f.end] for f in found] == ["078-05-1120", "jane@example.com"]
    assert [f.entity for f in found] == [Entity.US_SSN, "EMAIL_ADDRESS"]
    data = text.encode("utf-8", "surrogatepass")
    found = Detector().detect(data)
    assert [data[f.start : f.end] for f in found] == [b"078-05-1120", b"jane@example.com"]


@pytest.mark.parametrize("text", ["", "\0", "a\0b", "\ud800", "é" * 5000, "\udfff\ud800"])
def test_texts_without_values_stay(text: str) -> None:
    assert Scrubber().scrub(text) == text
    assert Scrubber().scrub_many([text, text]) == [text, text]
    assert "".join(Scrubber().scrub_stream(text)) == text


def test_kinds_of_texts() -> None:
    scrubber = Scrubber()
    wanted = b"x <EMAIL_ADDRESS>"
    for text in (b"x jane@example.com", bytearray(b"x jane@example.com"), memoryview(b"x jane@example.com")):
        assert scrubber.scrub(text) == wanted  # type: ignore[type-var]
    for wrong in (7, None, ["a"]):
        with pytest.raises(TypeError):
            scrubber.scrub(wrong)  # type: ignore[type-var]
    with pytest.raises(TypeError):
        scrubber.scrub_many("one text")
    with pytest.raises(TypeError):
        scrubber.scrub_many(["a", b"b"])
    with pytest.raises(TypeError):
        scrubber.scrub_many([b"a", "b"])
    session = scrubber.session()
    with pytest.raises(TypeError):
        session.push(b"bytes")  # type: ignore[arg-type]


def test_batches() -> None:
    scrubber = Scrubber()
    texts = ["a jane@example.com", "", None, "é SSN 078-05-1120", "jane@", "example.com"]
    wanted = ["a <EMAIL_ADDRESS>", "", None, "é SSN <US_SSN>", "jane@", "example.com"]
    assert scrubber.scrub_many(texts) == wanted
    assert scrubber.scrub_many(tuple(texts)) == wanted
    assert scrubber.scrub_many(iter(texts)) == wanted
    assert scrubber.scrub_many([]) == []
    assert scrubber.scrub_many([None]) == [None]
    found = Detector().detect_many([text or "" for text in texts])
    assert [len(row) for row in found] == [1, 0, 0, 1, 0, 0]
    assert found[3] == Detector().detect("é SSN 078-05-1120")


def test_a_failed_batch_names_its_row_and_gives_nothing() -> None:
    scrubber = Scrubber("[entity.CREDIT_CARD]\naction = 'fpe'", keys=keys())
    column = scrubber.column("CREDIT_CARD")
    with pytest.raises(TokenError) as caught:
        column.tokenize_many([CARD, "not a card"])
    assert caught.value.row == 1
    assert caught.value.name == "INVALID_FOR_FORMAT"
    assert "card" not in str(caught.value).replace("row", "")


def test_errors_mirror_statuses_and_hold_no_value() -> None:
    with pytest.raises(PolicyError, match="line 1: .*did you mean `min_confidence`"):
        Policy.from_toml("min_confidense = 80")
    with pytest.raises(KeyringError) as caught:
        Scrubber("action = 'deterministic-encrypt'")
    assert (caught.value.status, caught.value.name) == (14, "KEYS_MISSING")
    with pytest.raises(KeyringError):
        Keyring(1, b"hunter2")
    with pytest.raises(KeyringError, match="zeros"):
        Keyring(1, bytes(32))
    with pytest.raises(KeyringError):
        Keyring(1024, bytes(32))
    with pytest.raises(KeyringError):
        Keyring(-1, bytes(32))
    with pytest.raises(ArgumentError):
        Scrubber().column("NO_SUCH_ENTITY")
    with pytest.raises(KeyringError, match="vault"):
        Scrubber("action = 'session-token'").scrub("jane@example.com")
    for error in (PolicyError, KeyringError, TokenError, ArgumentError):
        assert issubclass(error, ScrubjayError) and issubclass(error, ValueError)


def test_sessions_end_once_and_are_poisoned_by_exceptions() -> None:
    scrubber = Scrubber()
    with scrubber.session() as session:
        first = session.push("mail jane@exam")
        rest = session.push("ple.com") + session.finish()
    assert first + rest == "mail <EMAIL_ADDRESS>"
    assert session.report is not None and session.report.total == 1
    assert [line.entity for line in session.report.lines()] == ["EMAIL_ADDRESS"]
    with pytest.raises(StreamError):
        session.push("more")
    with pytest.raises(ZeroDivisionError), scrubber.session() as session:
        session.push("mail jane@example.com")
        raise ZeroDivisionError
    with pytest.raises(StreamError, match="poisoned"):
        session.finish()


def test_streams_fail_closed() -> None:
    def chunks() -> Iterator[str]:
        yield "mail jane@example.com, and a long tail" + " of words" * 1000
        raise OSError

    got = []
    with pytest.raises(OSError):
        for chunk in Scrubber().scrub_stream(chunks()):
            got.append(chunk)
    assert "".join(got).startswith("mail <EMAIL_ADDRESS>")


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_streams_are_cut_anywhere(size: int) -> None:
    text = "é mail jané jane@example.com 😀 " * 40
    scrubber = Scrubber()
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    wanted = scrubber.scrub(text)
    assert "".join(scrubber.scrub_stream(chunks)) == wanted
    data = text.encode()
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert b"".join(scrubber.scrub_stream(pieces)).decode() == wanted

    async def source() -> AsyncIterator[str]:
        for chunk in chunks:
            yield chunk

    async def run() -> str:
        return "".join([chunk async for chunk in scrubber.scrub_stream_async(source())])

    assert asyncio.run(run()) == wanted


def test_vaults_and_restoring() -> None:
    vault = Vault(max_entries=2)
    scrubber = Scrubber("action = 'session-token'", vault=vault)
    text = "jane@example.com wrote to joe@example.com and jane@example.com"
    sent = scrubber.scrub(text)
    assert "@" not in sent and len(vault) == 2
    assert Restorer(vault=vault).restore(sent) == text
    assert "".join(Restorer(vault=vault).restore_stream(sent)) == text
    landed = Restorer(vault=vault, landing="json").restore(sent.encode())
    assert landed.decode() == text
    with pytest.raises(TokenError, match="full"):
        scrubber.scrub("third@example.com")
    # Another vault knows nothing of them, but for one invented number in 400.
    assert Restorer(vault=Vault(seed=bytes(32))).restore(sent) == sent
    blob = vault.export(keys())
    assert b"jane" not in blob
    assert Restorer(vault=Vault.load(keys(), blob)).restore(sent) == text
    with pytest.raises(TokenError):
        Vault.load(keys("other"), blob)
    assert vault.erase_value("EMAIL_ADDRESS", "jane@example.com")
    assert not vault.erase_value("EMAIL_ADDRESS", "jane@example.com")
    vault.erase()
    assert Restorer(vault=vault, unknown="label").restore(sent).count("<UNKNOWN_TOKEN>") == 3


def test_keys_rotate() -> None:
    old = Keyring(1, bytes([7] * 32))
    scrubber = Scrubber("action = 'deterministic-encrypt'", keys=old.namespace("n"))
    sealed = scrubber.scrub("mail jane@example.com")
    both = old.with_key(2, bytes([8] * 32)).with_primary(2)
    assert (both.primary, both.ids()) == (2, [1, 2])
    assert Restorer(keys=both.namespace("n")).restore(sealed) == "mail jane@example.com"
    again = Restorer(keys=both.namespace("n"), rotate=True).restore(sealed)
    assert again != sealed and "jane" not in again
    assert Restorer(keys=both.without(1).namespace("n")).restore(again) == "mail jane@example.com"
    assert Keyring.from_text(both.to_text()).fingerprint(2) == both.fingerprint(2)
    turned = both.to_text(wrap=lambda id, root: bytes(byte ^ 0x55 for byte in root))
    assert bytes([7] * 32).hex() not in turned
    with pytest.raises(KeyringError):
        Keyring.from_text(turned)
    opened = Keyring.from_text(turned, unwrap=lambda id, root: bytes(byte ^ 0x55 for byte in root))
    assert opened.fingerprint(1) == old.fingerprint(1)


def test_randomness_is_fresh() -> None:
    scrubber = Scrubber("action = 'randomized-encrypt'", keys=keys())
    one, other = scrubber.scrub("jane@example.com"), scrubber.scrub("jane@example.com")
    assert one != other
    rows = scrubber.scrub_many(["jane@example.com"] * 3)
    assert len(set(rows)) == 3
    assert {Restorer(keys=keys()).restore(row) for row in rows} == {"jane@example.com"}


def test_nothing_shows_a_value() -> None:
    vault = Vault()
    scrubber = Scrubber("action = 'session-token'", vault=vault)
    things = [
        scrubber,
        scrubber.inspect(f"jane@example.com {CARD}"),
        scrubber.inspect(f"jane@example.com {CARD}").findings,
        scrubber.inspect(f"jane@example.com {CARD}").report,
        vault,
        Keyring(1, b"4111jane" * 4),
        Restorer(vault=vault),
        scrubber.column("EMAIL_ADDRESS", vault=vault),
    ]
    for thing in things:
        assert not any(secret in repr(thing) for secret in SECRETS), type(thing)
    with pytest.raises(TypeError):
        pickle.dumps(scrubber)


def test_handles_go_with_their_objects() -> None:
    session = Scrubber().session()
    gone = weakref.ref(session)
    del session
    assert gone() is None


def test_declared_entities_have_their_names() -> None:
    policy = Policy.from_toml("[[patterns]]\nentity = 'TICKET'\nregex = 'TCK-[0-9]{6}'")
    detector = Detector(policy)
    assert [f.entity for f in detector.detect("see TCK-123456")] == ["TICKET"]
    assert Scrubber(policy).scrub("see TCK-123456") == "see <TICKET>"
    column = Scrubber(policy).column("TICKET")
    assert column.tokenize("TCK-123456") == "<TICKET>"


def test_the_catalog_is_that_of_the_names() -> None:
    infos = {info.entity: info for info in catalog()}
    assert list(infos) == list(Entity)
    card = infos[Entity.CREDIT_CARD]
    assert card.on and card.check and card.source and "card" in " ".join(card.words)
    for example in card.examples:
        assert [found.entity for found in Detector().detect(f"card {example}")] == ["CREDIT_CARD"]
    german = Detector(locales=["DE"]).entities()
    assert Entity.DE_TAX_ID in german and Entity.US_SSN not in german
