// The shared vectors: the places that Rust finds, in bytes and in the units of strings.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { parse } from "smol-toml";
import { repository, scrubjay, text } from "./package.mjs";

const { Detector } = scrubjay;
const joined = (value) => (Array.isArray(value) ? value.join("") : value);
const encoder = new TextEncoder();
const folders = readdirSync(new URL("tests/vectors/", repository));

for (const folder of folders) {
  test(folder, () => {
    const files = readdirSync(new URL(`tests/vectors/${folder}/`, repository));
    let count = 0;
    for (const name of files.filter((name) => name.endsWith(".toml"))) {
      const file = parse(text(`tests/vectors/${folder}/${name}`));
      for (const one of [...(file.positive ?? []), ...(file.negative ?? [])]) {
        check(file.entity, one);
        count++;
      }
    }
    assert.ok(count > 0);
  });
}

const detectors = new Map();

function detector(entities, locales) {
  const key = JSON.stringify([entities, locales]);
  let made = detectors.get(key);
  if (!made) {
    made = new Detector({ entities, ...(locales?.length ? { locales } : {}) });
    detectors.set(key, made);
  }
  return made;
}

function check(entity, one) {
  const input = one.bytes_hex === undefined ? joined(one.text) : undefined;
  const bytes = input === undefined ? Uint8Array.from(Buffer.from(one.bytes_hex.replaceAll(/\s/g, ""), "hex")) : encoder.encode(input);
  const made = detector(one.entities ?? [entity], one.locale);
  const found = made.detect(bytes);
  const values = (finding) => Buffer.from(bytes.subarray(finding.start, finding.end)).toString();
  if (one.find === undefined) {
    assert.deepEqual(found.map((finding) => finding.entity), [], one.name);
    return;
  }
  const wanted = one.find.map(joined);
  const own = (findings) => findings.filter((finding) => finding.entity === entity);
  assert.deepEqual(own(found).map(values), wanted, one.name);
  if (input !== undefined) {
    const strings = made.detect(input);
    assert.deepEqual(own(strings).map(({ start, end }) => input.slice(start, end)), wanted, one.name);
    assert.deepEqual(strings.map(({ why }) => why), found.map(({ why }) => why), one.name);
  }
}
