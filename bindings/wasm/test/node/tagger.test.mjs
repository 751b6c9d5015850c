// Names in running text: the model's entry, what it finds, and that nothing of it is fetched unasked.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { browser, open, serve, skip } from "./chromium.mjs";
import { at, project, scrubjay, text as read } from "./package.mjs";

const { Detector, Scrubber, scrubTextStream, ScrubjayError, Tagger, Vault } = scrubjay;
writeFileSync(join(project, "tagger-en.mjs"), 'export * from "scrubjay/tagger-en";\n');
const { loadModel, loadTagger } = await import(at("tagger-en.mjs"));
const dist = join(project, "node_modules/scrubjay/dist");
const packed = readFileSync(join(dist, "tagger-en.bin"));

const TEXT = "Yesterday Maria Fernandez called John Smith in Lisbon, and then he wrote to jane@example.com.\n";
const VALUES = ["Maria Fernandez", "John Smith", "Lisbon", "jane@example.com"];
const values = (finder, text = TEXT) => finder.detect(text).map(({ start, end }) => text.slice(start, end));
const refused = (error) => error instanceof ScrubjayError && error.code === scrubjay.MODEL && error.message.startsWith("model: ");

test("names are found, in the units of strings, and only with a tagger", async () => {
  const tagger = await loadTagger();
  const detector = new Detector({}, { tagger });
  for (const before of ["", "\u{1F600} ", "\u{E9}\u{20AC} ", "\uD83D "]) assert.deepEqual(values(detector, before + TEXT), VALUES);
  assert.deepEqual(values(new Detector()), VALUES.slice(3));
  const people = detector.detect(TEXT).filter(({ entity }) => entity === "PERSON");
  assert.equal(people.length, 2);
  assert.ok(people.every(({ confidence, why }) => confidence >= 60 && confidence <= 84 && why.rule === "tagger"));
});

test("policies share a tagger, decide, and outlive it", async () => {
  const tagger = await loadTagger();
  const some = new Detector({ entities: ["PERSON"] }, { tagger });
  const sure = new Detector({ min_confidence: 90 }, { tagger });
  const vault = Vault.create();
  const policy = { entity: { PERSON: { action: "session-token" }, LOCATION: { action: "keep" } } };
  const scrubber = new Scrubber({ policy, tagger });
  tagger.free();
  assert.deepEqual([values(some), values(sure), values(scrubber)], [VALUES.slice(0, 2), VALUES.slice(3), VALUES]);
  const { text } = scrubber.scrub(TEXT, { vault });
  assert.match(text, /^Yesterday PERSON_1[0-9A-Z]{2} called PERSON_2[0-9A-Z]{2} in Lisbon, and then/);
  assert.equal(scrubjay.restore(text, { vault }).text.startsWith(TEXT.slice(0, 60)), true);
  assert.throws(() => new Detector({}, { tagger }), refused);
});

test("cuts change nothing", async () => {
  const scrubber = new Scrubber({ tagger: await loadTagger() });
  const whole = TEXT.repeat(3);
  const wanted = scrubber.scrub(whole).text;
  assert.ok(!wanted.includes("Fernandez"));
  for (const size of [1, 2, 3, 7, 64]) {
    const cuts = new ReadableStream({
      start(controller) {
        for (let at = 0; at < whole.length; at += size) controller.enqueue(whole.slice(at, at + size));
        controller.close();
      },
    });
    let out = "";
    for await (const piece of cuts.pipeThrough(scrubTextStream(scrubber))) out += piece;
    assert.equal(out, wanted);
  }
});

test("what is no model is refused, wherever it comes from", async () => {
  const model = gunzipSync(packed);
  const changed = Uint8Array.from(model);
  changed[model.length >> 1] ^= 1;
  const wrong = [new Uint8Array(), new Uint8Array(3), model.subarray(0, -1), changed, packed.subarray(0, 5000), new TextEncoder().encode("<!doctype html>")];
  for (const bytes of wrong) await assert.rejects(loadTagger(bytes), refused);
  await assert.rejects(loadTagger(new Response("none", { status: 404 })), refused);
  await assert.rejects(loadTagger(new URL("./none.bin", import.meta.url)), { code: "ENOENT" });
  assert.throws(() => new Tagger(changed), refused);
  assert.ok(values(new Detector({}, { tagger: new Tagger(model) })).length === 4);
});

test("a model may be handed in, compressed or not, and tells how it comes", async () => {
  const model = gunzipSync(packed);
  assert.deepEqual(Buffer.from(await loadModel()), model);
  const length = { "content-length": String(packed.length) };
  const heard = [];
  const onProgress = (...figures) => heard.push(figures);
  const sources = [packed, model, model.buffer.slice(model.byteOffset, model.byteOffset + model.length), Promise.resolve(packed)];
  for (const source of sources) assert.deepEqual(Buffer.from(await loadModel(source)), model);
  assert.deepEqual(Buffer.from(await loadModel(new Response(packed, { headers: length }), { onProgress })), model);
  assert.deepEqual(heard.at(-1), [packed.length, packed.length]);
  assert.ok(heard.every(([loaded], at) => at === 0 || loaded > heard[at - 1][0]));
});

// Each entry has a module of its own in CommonJS; a tagger goes to the one that first uses it.
const USES = (s) => `loadTagger().then((tagger) => {
  const found = new ${s}.Detector({}, { tagger }).detect("Yesterday Maria Fernandez called.");
  const again = new ${s}.Scrubber({ tagger }).scrub("Yesterday Maria Fernandez called.").text;
  if (found[0].entity === "PERSON" && again === "Yesterday <PERSON> called.") console.log("well");
})`;
const CASES = {
  "main, ESM": ["module", `const s = await import("scrubjay"); const { loadTagger } = await import("scrubjay/tagger-en"); await s.init(); await ${USES("s")}`],
  "main, ESM, the tagger first": ["module", `const { loadTagger } = await import("scrubjay/tagger-en"); const s = await import("scrubjay"); const early = await loadTagger(); await s.init(); if (new s.Detector({}, { tagger: early }).detect("Yesterday Maria Fernandez called.").length === 1) await ${USES("s")}`],
  "inline, ESM": ["module", `const s = await import("scrubjay/inline"); const { loadTagger } = await import("scrubjay/tagger-en"); await ${USES("s")}`],
  "main, CommonJS": ["commonjs", `const s = require("scrubjay"); const { loadTagger } = require("scrubjay/tagger-en"); s.init().then(() => ${USES("s")})`],
  "inline, CommonJS": ["commonjs", `const s = require("scrubjay/inline"); const { loadTagger } = require("scrubjay/tagger-en"); ${USES("s")}`],
  "over a channel of Node": [
    "module",
    `await (await import("scrubjay")).init();
     const { serve } = await import("scrubjay/worker"); const { WorkerFinder } = await import("scrubjay/field");
     const { loadModel } = await import("scrubjay/tagger-en");
     const { port1, port2 } = new MessageChannel(); serve(port1); port1.start?.();
     const finder = new WorkerFinder(port2); const count = async () => (await finder.detect("Yesterday Maria Fernandez called.")).length;
     const counts = [await count()];
     await finder.useTagger(await loadModel()); counts.push(await count());
     await finder.use({ entities: ["LOCATION"] }); counts.push(await count());
     await finder.use({}); counts.push(await count());
     const { code } = await finder.useTagger(new Uint8Array(9)).catch((error) => error); counts.push(code, await count());
     await finder.useTagger(undefined); counts.push(await count());
     port1.close(); if (counts.join() === "0,1,0,1,4,1,0") console.log("well"); else console.log(counts)`,
  ],
};
for (const [name, [type, code]] of Object.entries(CASES)) {
  test(`tagger-en beside ${name}`, () => {
    const out = execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: project });
    assert.equal(out.toString(), "well\n");
  });
}

test("the model is shipped compressed, with its licence, and is within its bound", () => {
  assert.ok(statSync(join(dist, "tagger-en.bin")).size <= 1_600_000);
  assert.equal(readFileSync(join(dist, "tagger-en.NOTICE.md"), "utf8"), read("models/en-v1/NOTICE.md"));
  assert.match(JSON.parse(readFileSync(join(project, "node_modules/scrubjay/package.json"), "utf8")).license, /CC-BY-4\.0/);
});

const CHECK = `
import { Detector, init, Scrubber } from "/index.js";
import { loadTagger } from "/tagger-en.js";
import { WorkerFinder } from "/field.js";
const model = () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".bin")).length;
export async function check(text) {
  await init();
  const plain = new Detector().detect(text).length;
  const before = model();
  const steps = [];
  const start = performance.now();
  const tagger = await loadTagger(undefined, { onProgress: (...step) => steps.push(step) });
  const took = performance.now() - start;
  const found = new Detector({}, { tagger }).detect(text).map(({ entity, start, end, confidence }) => [entity, start, end, confidence]);
  return { plain, before, after: model(), found, scrubbed: new Scrubber({ tagger }).scrub(text).text, last: steps.at(-1), took };
}`;
const FILES = {
  "/": "<!doctype html><title>scrubjay</title><script type=module src=/page.js></script>",
  "/check.js": CHECK,
  "/work.js": `import { check } from "/check.js"; onmessage = async ({ data }) => postMessage(await check(data));`,
  "/page.js": `import { check } from "/check.js"; window.check = check;
    window.work = (text) => new Promise((resolve, reject) => {
      const worker = new Worker("/work.js", { type: "module" });
      worker.onmessage = ({ data }) => resolve(data); worker.onerror = () => reject(new Error("worker"));
      worker.postMessage(text);
    });`,
};

test("on a page and in a worker names are found as in Node, and the model is fetched when asked for", { skip }, async () => {
  const here = new Detector({}, { tagger: await loadTagger() }).detect(TEXT);
  const wanted = here.map(({ entity, start, end, confidence }) => [entity, start, end, confidence]);
  const { page: tab, problems } = await open(await browser(), await serve(dist, FILES));
  await tab.waitForFunction(() => window.check !== undefined);
  for (const where of ["check", "work"]) {
    const there = await tab.evaluate(([where, text]) => window[where](text), [where, TEXT]);
    assert.deepEqual(there.found, wanted, where);
    assert.deepEqual([there.plain, there.before, there.after], [1, 0, 1], where);
    assert.ok(there.scrubbed.startsWith("Yesterday <PERSON> called <PERSON> in <LOCATION>"));
    assert.equal(there.last[0], packed.length);
    console.log(`${where}: the model fetched, unpacked and read in ${there.took.toFixed(0)} ms`);
  }
  assert.deepEqual(problems, []);
});
