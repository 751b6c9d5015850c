// Strings as JavaScript has them: offsets that `slice` understands, and halves of pairs that survive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { scrubjay } from "./package.mjs";

const { Detector, Scrubber } = scrubjay;
const ADDRESS = "jane@example.com";
const AROUND = [
  "😀 ", "👩‍👩‍👧‍👦 ", "é e\u0301 ", "\uFEFF ", "\uD83D ", "\uDE00 ", "\uDE00\uD83D ", "名前 ", "\0 ", "\uD7FF\uE000 ", "ퟻ ",
];

test("offsets count as strings do", () => {
  const detector = new Detector();
  for (const before of AROUND) {
    for (const behind of AROUND) {
      const text = `${before}${ADDRESS} ${behind}`;
      const [finding, ...rest] = detector.detect(text);
      assert.deepEqual(rest, []);
      assert.equal(text.slice(finding.start, finding.end), ADDRESS);
    }
  }
});

test("what is not replaced comes back to the unit", () => {
  const scrubber = new Scrubber();
  for (const before of AROUND) {
    for (const behind of AROUND) {
      const { text } = scrubber.scrub(`${before}${ADDRESS} ${behind}`);
      assert.equal(text, `${before}<EMAIL_ADDRESS> ${behind}`);
    }
  }
});

test("findings say how sure and why", () => {
  const [card, ssn] = new Detector().detect("4111-1111-1111-1111, SSN 078 05 1120");
  assert.equal(card.entity, "CREDIT_CARD");
  assert.ok(card.confidence >= 85);
  assert.deepEqual(card.why, { rule: "groups", check: "digits", context: "none" });
  assert.equal(ssn.entity, "US_SSN");
  assert.equal(ssn.why.check, "structure");
});

test("a policy's own entities have their names", () => {
  const one = new Scrubber({ policy: { patterns: [{ entity: "TICKET", regex: "TCK-[0-9]{4}", confidence: 90 }] } });
  const other = new Scrubber({ policy: { patterns: [{ entity: "ROOM", regex: "R-[0-9]{4}", confidence: 90 }] } });
  assert.equal(one.scrub("see TCK-1234").text, "see <TICKET>");
  assert.equal(one.detect("see TCK-1234")[0].entity, "TICKET");
  assert.equal(other.detect("see R-1234")[0].entity, "ROOM");
});

test("errors have code and line, and no value", () => {
  assert.throws(() => new Scrubber({ policy: '{\n"action": "masc"}' }), (error) => {
    assert.ok(error instanceof scrubjay.ScrubjayError);
    assert.equal(error.code, 3);
    assert.equal(error.line, 2);
    assert.match(error.message, /did you mean `mask`/);
    return true;
  });
  assert.throws(() => new Scrubber({ policy: { action: "fpe", on_small_domain: "seal" } }), { code: 14 });
  assert.throws(() => scrubjay.Keyring.of(1, new Uint8Array(5)), { code: 10 });
  const session = new Scrubber({ policy: { action: "session-token" } }).session();
  assert.throws(() => session.push(new Uint8Array(1)), { code: 15 });
  assert.throws(() => session.push(new Uint8Array(1)), { code: 1 });
  assert.throws(() => session.report(), { code: scrubjay.UNFINISHED });
});

test("keys and vaults", () => {
  const { Keyring, Vault, restore } = scrubjay;
  const ring = Keyring.generate(7).withKey(9, new Uint8Array(32).fill(3));
  assert.deepEqual(ring.ids, [7, 9]);
  assert.equal(ring.withPrimary(9).primary, 9);
  assert.deepEqual(ring.without(9).ids, [7]);
  assert.equal(ring.fingerprint(8), undefined);
  assert.equal(Keyring.fromText(ring.toText()).fingerprint(7), ring.fingerprint(7));
  const keys = ring.namespace("a");
  const vault = Vault.create({ maxEntries: 1 });
  const scrubber = new Scrubber({ policy: { action: "session-token" } });
  const { text } = scrubber.scrub(`mail ${ADDRESS}`, { vault });
  assert.equal(vault.size, 1);
  assert.throws(() => scrubber.scrub("mail joe@example.com", { vault }), { code: 28 });
  const again = Vault.open(keys, vault.export(keys));
  assert.equal(restore(text, { vault: again }).text, `mail ${ADDRESS}`);
  assert.ok(vault.eraseValue("EMAIL_ADDRESS", ADDRESS));
  const { report } = restore(text, { vault, unknown: "label" });
  assert.equal(report.restored, 0);
  assert.equal(report.unknown, 1);
});

test("what is neither string nor bytes is refused: it would go in as zeros", () => {
  const { Keyring, Vault, restore } = scrubjay;
  const root = "an old secret of 32 characters..";
  for (const wrong of [42, null, undefined, {}, [97], new ArrayBuffer(3)]) {
    assert.throws(() => new Scrubber().scrub(wrong), { name: "TypeError", message: /^expected a string or a Uint8Array, not \w+$/ });
    assert.throws(() => new Detector().detect(wrong), TypeError);
    assert.throws(() => restore(wrong), TypeError);
  }
  for (const give of [
    () => Keyring.of(1, root),
    () => Keyring.generate().withKey(2, root),
    () => Vault.create({ seed: root }),
    () => Vault.open(Keyring.generate().namespace("x"), root),
    () => new Scrubber().session({ seed: root }),
    () => new Scrubber().session().push("jane@example.com"),
  ]) {
    assert.throws(give, { name: "TypeError", message: "expected a Uint8Array, not string" });
  }
});
