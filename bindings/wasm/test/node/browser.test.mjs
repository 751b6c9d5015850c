// The package in Chromium, on a page and in a module worker, under a strict content security policy.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "smol-toml";
import { browser, open, serve, skip } from "./chromium.mjs";
import { project, repository, scrubjay, text } from "./package.mjs";

const dist = join(project, "node_modules/scrubjay/dist");

/** What a page or worker does with the cases it is handed; it runs there. */
const CHECK = `
import { init, Detector, Keyring, Scrubber, Vault, restore, scrubTextStream, restoreTextStream } from "/index.js";
const hex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export async function check({ detect, golden }) {
  await init();
  const places = detect.map(({ text, policy }) =>
    new Detector(policy).detect(text).map(({ entity, start, end, confidence, why }) => [entity, start, end, confidence, why.rule]));
  const tokens = golden.values.map((one) => {
    const keys = Keyring.of(one.key, hex(golden.root)).namespace(one.namespace);
    const scrubber = new Scrubber({ policy: one.policy, keys });
    const vault = Vault.create({ seed: hex(golden.vault_seed) });
    return scrubber.column(one.entity, { vault, seed: hex(golden.seed), subject: golden.subject }).tokenize(one.value);
  });
  const vault = Vault.create();
  const scrubber = new Scrubber({ policy: { action: "session-token" } });
  const original = "😀 Jane <jane@example.com>, card 4111-1111-1111-1111";
  const through = async (stream, pieces) => {
    const source = new ReadableStream({ start(c) { pieces.forEach((p) => c.enqueue(p)); c.close(); } });
    let all = "";
    const reader = source.pipeThrough(stream).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) all += part.value;
    return all;
  };
  const sent = await through(scrubTextStream(scrubber, { vault }), [...original]);
  let good = !sent.includes("jane");
  for (let at = 0; at <= sent.length; at++) {
    const back = await through(restoreTextStream({ vault }), [sent.slice(0, at), sent.slice(at)]);
    good &&= back === original;
  }
  const large = original.repeat(4000).slice(0, 200_000);
  const start = performance.now();
  scrubber.detect(large);
  return { places, tokens, good, large: performance.now() - start };
}`;
const FILES = {
  "/": "<!doctype html><title>scrubjay</title><script type=module src=/page.js></script>",
  "/check.js": CHECK,
  "/page.js": `import { check } from "/check.js"; window.check = check;
    window.work = (cases) => new Promise((resolve, reject) => {
      const worker = new Worker("/worker.js", { type: "module" });
      worker.onmessage = ({ data }) => resolve(data); worker.onerror = () => reject(new Error("worker"));
      worker.postMessage(cases);
    });
    window.serve = async (cases) => {
      const { installing, waiting, active } = await navigator.serviceWorker.register("/service.js", { type: "module" });
      return new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.startMessages();
        (installing ?? waiting ?? active).postMessage(cases);
      });
    };`,
  "/service.js": `import { check } from "/check.js"; onmessage = async ({ data, source }) => source.postMessage(await check(data));`,
  "/worker.js": `import { check } from "/check.js"; onmessage = async ({ data }) => postMessage(await check(data));`,
};

const joined = (value) => (Array.isArray(value) ? value.join("") : value);

function cases() {
  const detect = [];
  for (const folder of readdirSync(new URL("tests/vectors/", repository))) {
    const names = readdirSync(new URL(`tests/vectors/${folder}/`, repository));
    for (const name of names.filter((name) => name.endsWith(".toml"))) {
      const file = parse(text(`tests/vectors/${folder}/${name}`));
      for (const one of [...(file.positive ?? []), ...(file.negative ?? [])]) {
        if (one.text === undefined) continue;
        const entities = one.entities ?? [file.entity];
        const policy = { entities, ...(one.locale?.length ? { locales: one.locale } : {}) };
        detect.push({ text: joined(one.text), policy });
      }
    }
  }
  // Offsets count as strings do, whatever the strings hold.
  for (const odd of ["\u{1F600}", "\uD83D", "\uDE00", "e\u0301", "\uFEFF", "\u{1F469}\u200D\u{1F4BB}", "\0"]) {
    detect.push({ text: `${odd} jane@example.com ${odd}4111-1111-1111-1111 ${odd}`, policy: {} });
  }
  const golden = parse(text("tests/golden/tokens.toml"));
  const values = golden.value.map((one) => ({ ...one, policy: parse(one.policy) }));
  return { detect, golden: { ...golden, value: undefined, text: undefined, values } };
}

test("on a page, in a worker and in a service worker the vectors and golden tokens give the same", { skip }, async () => {
  const all = cases();
  assert.ok(all.detect.length > 2000);
  const here = all.detect.map(({ text, policy }) =>
    new scrubjay.Detector(policy).detect(text).map(({ entity, start, end, confidence, why }) => [entity, start, end, confidence, why.rule]));
  const { page: tab, problems } = await open(await browser(), await serve(dist, FILES));
  await tab.waitForFunction(() => window.check !== undefined);
  for (const where of ["check", "work", "serve"]) {
    const there = await tab.evaluate(([where, all]) => window[where](all), [where, all]);
    assert.deepEqual(there.places, here, where);
    assert.deepEqual(there.tokens, all.golden.values.map(({ token }) => token), where);
    assert.ok(there.good, `${where}: every split of the answer is restored`);
    console.log(`${where}: 200 KB of text searched in ${there.large.toFixed(1)} ms`);
  }
  assert.deepEqual(problems, []);
});
