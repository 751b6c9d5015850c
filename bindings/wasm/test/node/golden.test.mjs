// The golden tokens: the bytes that Rust makes, and the way back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "smol-toml";
import { scrubjay, text } from "./package.mjs";

const { Keyring, Policy, Scrubber, Vault, restore } = scrubjay;
const golden = parse(text("tests/golden/tokens.toml"));
const hex = (text) => Uint8Array.from(Buffer.from(text, "hex"));

function made(entry) {
  const keys = Keyring.of(entry.key, hex(golden.root)).namespace(entry.namespace);
  const policy = new Policy(parse(entry.policy));
  const scrubber = new Scrubber({ policy, keys });
  const vault = Vault.create({ seed: hex(golden.vault_seed) });
  return { keys, scrubber, options: { vault, seed: hex(golden.seed), subject: golden.subject } };
}

test("values", () => {
  assert.ok(golden.value.length > 50);
  for (const entry of golden.value) {
    const { scrubber, options } = made(entry);
    const column = scrubber.column(entry.entity, options);
    const what = `${entry.entity}, ${entry.policy}`;
    assert.equal(column.tokenize(entry.value), entry.token, what);
    if (entry.back !== undefined) assert.equal(column.detokenize(entry.token), entry.back, what);
  }
});

test("texts", () => {
  assert.ok(golden.text.length > 2);
  for (const entry of golden.text) {
    const { keys, scrubber, options } = made(entry);
    const scrubbed = scrubber.scrub(entry.text, options);
    assert.equal(scrubbed.text, entry.scrubbed, entry.policy);
    const restored = restore(scrubbed.text, { keys, vault: options.vault });
    assert.equal(restored.text, entry.restored, entry.policy);
  }
});
