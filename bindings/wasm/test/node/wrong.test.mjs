// What is wrong with arguments is said before anything crosses, and the module lives on.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import { scrubjay as S } from "./package.mjs";

const { Detector, Keyring, Policy, Restorer, Scrubber, Vault, restore, scrubStream } = S;
const ROOT = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const RING = Keyring.of(1, ROOT);
const KEYS = RING.namespace("n");
const VAULT = Vault.create();
const SEALED = { action: "deterministic-encrypt" };
const PLACEHOLDERS = { action: "session-token" };

const TYPES = {
  "a number for a key file": () => Keyring.fromText(7),
  "null for a key file": () => Keyring.fromText(null),
  "half a pair in a key file": () => Keyring.fromText("key 1 jane4111 \ud800"),
  "half a pair in a namespace": () => RING.namespace("\ud800"),
  "no namespace": () => RING.namespace(),
  "a ring for keys": () => new Scrubber({ policy: SEALED, keys: RING }),
  "a string for keys": () => new Scrubber({ policy: SEALED, keys: "" }),
  "keys for a vault": () => new Scrubber({ policy: PLACEHOLDERS }).scrub("a", { vault: KEYS }),
  "a ring for a restorer's keys": () => restore("a", { keys: RING }),
  "keys for a restorer's vault": () => restore("a", { vault: KEYS }),
  "a ring to export with": () => VAULT.export(RING),
  "a ring to open with": () => Vault.open(RING, new Uint8Array(9)),
  "a tagger of nothing": () => new Scrubber({ tagger: {} }),
  "a policy for options": () => new Scrubber({ action: "mask" }),
  "a Policy for options": () => new Scrubber(new Policy({ action: "mask" })),
  "text for options": () => new Scrubber('{"action":"mask"}'),
  "null for options": () => new Scrubber().scrub("a", null),
  "a list for a policy": () => new Detector([]),
  "a map for a policy": () => new Policy(new Map([["action", "mask"]])),
  "keys for a policy": () => new Detector(KEYS),
  "a misspelt option of a scrubber": () => new Scrubber({ polcy: { action: "mask" } }),
  "a misspelt option of a session": () => new Scrubber().session({ sede: ROOT }),
  "a misspelt option of a text": () => new Scrubber().scrub("a", { valt: VAULT }),
  "a misspelt option of a vault": () => Vault.create({ max_entries: 1 }),
  "a misspelt option of a restorer": () => new Restorer({ unkown: "error" }),
  "a misspelt option of a stream": () => scrubStream(new Scrubber(), { onfinding() {} }),
  "no scrubber": () => scrubStream(null),
  "an unknown mode": () => restore("a", { mode: "lax" }),
  "an unknown landing": () => restore("a", { landing: "xml" }),
  "a landing of every object": () => restore("a", { landing: "toString" }),
  "an unknown word": () => restore("a", { unknown: "raise" }),
  "a string for a key's number": () => Keyring.of("1", ROOT),
  "a string for a limit": () => Vault.create({ maxEntries: "10" }),
  "a string for the time": () => VAULT.setTime("x"),
  "a number for an entity": () => new Scrubber().column(7),
  "a vault by `new`": () => new Vault(),
  "a ring by `new`": () => new Keyring(1, ROOT),
  "no bytes but their view": () => new Detector().detect(new DataView(new ArrayBuffer(4))),
  "clamped bytes": () => new Detector().detect(new Uint8ClampedArray(4)),
};
for (const [name, wrong] of Object.entries(TYPES)) {
  test(`a TypeError for ${name}`, () => {
    assert.throws(wrong, (error) => error instanceof TypeError && !inspect(error).includes("jane4111"));
  });
}

test("numbers have bounds", () => {
  for (const wrong of [
    () => Vault.create({ maxEntries: -1 }),
    () => Vault.create({ maxEntries: 0 }),
    () => Vault.create({ maxBytes: 2 ** 33 }),
    () => Vault.create({ ttl: NaN }),
    () => Vault.create({ checkLetters: 258 }),
    () => VAULT.setTime(-1),
    () => restore("a", { landing: { json: 9 } }),
    () => restore("a", { landing: { json: 257 } }),
  ]) assert.throws(wrong, RangeError);
  // No number is taken for another.
  for (const id of [65537, -1, 1.5, NaN, 1024, Infinity]) {
    assert.throws(() => Keyring.of(id, ROOT), { code: 11 });
    assert.throws(() => RING.withPrimary(id), { code: 11 });
    assert.equal(RING.fingerprint(id), undefined);
  }
  const policy = { entity: { EMAIL_ADDRESS: { action: "fpe" } } };
  assert.throws(() => new Scrubber({ policy, keys: KEYS }).column("EMAIL_ADDRESS", { key: 65537 }), { code: 11 });
  assert.throws(() => new Scrubber().column("NOPE"), { code: S.UNKNOWN_ENTITY });
});

test("what is freed says so, and is freed again", () => {
  const make = [
    () => new Scrubber(),
    () => new Scrubber().session(),
    () => new Policy(),
    () => Vault.create(),
    () => RING.namespace("x"),
    () => new Restorer(),
  ];
  const use = (made) => made.scrub?.("a") ?? made.push?.(ROOT) ?? made.hash ?? made.size
    ?? new Scrubber({ policy: SEALED, keys: made });
  for (const one of make) {
    const made = one();
    made.free();
    made.free();
    made[Symbol.dispose]();
    assert.throws(() => use(made), { name: "ScrubjayError", code: S.FREED });
  }
});

test("nothing of the module shows", () => {
  for (const thing of [RING, KEYS, VAULT, new Scrubber()]) {
    assert.doesNotMatch(inspect(thing), /ptr/);
    assert.doesNotMatch(JSON.stringify(thing), /ptr/);
  }
});

test("after all that the module works", () => {
  assert.equal(new Scrubber().scrub("jane@example.com").text, "<EMAIL_ADDRESS>");
});
