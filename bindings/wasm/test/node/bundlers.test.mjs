// The package in bundles of esbuild, Vite and webpack, and each of them at work in Chromium under a strict policy.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";
import webpack from "webpack";
import { browser, open, serve, skip } from "./chromium.mjs";
import { project } from "./package.mjs";

const dist = join(project, "node_modules/scrubjay/dist");
const code = (channel = "") => `
  import { init, Scrubber } from "scrubjay";
  import { WorkerFinder } from "scrubjay/field";
  await init();
  const here = new Scrubber().scrub("mail jane@example.com").text;
  const there = await new WorkerFinder(${channel}).detect("mail jane@example.com");
  const models = () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".bin")).length;
  const unasked = models();
  const { loadTagger } = await import("scrubjay/tagger-en");
  const names = new Scrubber({ tagger: await loadTagger() }).scrub("Yesterday Maria Fernandez called.").text;
  document.body.textContent = JSON.stringify([here, there.map(({ entity, start }) => [entity, start]), names, unasked, models()]);`;
const html = (script) => `<!doctype html><html lang=en><title>Bundle</title><body><script type=module src=${script}></script>`;

/** An app of its own in the project that has the package installed. */
function app(name, files) {
  const folder = join(project, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

async function works(folder) {
  if (skip) return console.log(`built, not run: ${skip}`);
  const { page, problems } = await open(await browser(), await serve(folder));
  await page.waitForFunction(() => document.body.textContent.startsWith("["), null, { timeout: 20_000 }).catch(() => {});
  assert.deepEqual(problems, []);
  assert.deepEqual(JSON.parse(await page.textContent("body")), [
    "mail <EMAIL_ADDRESS>",
    [["EMAIL_ADDRESS", 5]],
    "Yesterday <PERSON> called.",
    0,
    1,
  ]);
}

const assets = (folder) => ["wasm", "bin"].map((kind) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(`.${kind}`)).length);

test("esbuild, with module and model beside the bundle", async () => {
  const folder = app("with-esbuild", {
    "main.js": code('new Worker("./worker.js", { type: "module" })'),
    "worker.js": 'import "scrubjay/worker";',
  });
  const out = join(folder, "out");
  const { metafile } = await esbuild({
    entryPoints: [join(folder, "main.js"), join(folder, "worker.js")],
    outdir: out,
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    minify: true,
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.some((name) => name.endsWith("dist/index.js")));
  assert.ok(!inputs.some((name) => name.endsWith("dist/node.js") || name.endsWith("base64.js")));
  for (const name of ["scrubjay.wasm", "tagger-en.bin"]) copyFileSync(join(dist, name), join(out, name));
  writeFileSync(join(out, "index.html"), html("./main.js"));
  await works(out);
});

test("Vite", async () => {
  const folder = app("with-vite", { "main.js": code(), "index.html": html("./main.js") });
  await vite({ root: folder, configFile: false, logLevel: "error", build: { target: "es2022", outDir: "out" }, worker: { format: "es" } });
  assert.deepEqual(assets(join(folder, "out")), [1, 1]);
  await works(join(folder, "out"));
});

test("webpack", async () => {
  const folder = app("with-webpack", { "main.js": code() });
  const out = join(folder, "out");
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack({ context: folder, entry: "./main.js", mode: "production", output: { path: out, filename: "main.js" } });
    compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve(stats))));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual(errors, []);
  // That the module is larger than webpack likes is no fault of the bundle.
  assert.deepEqual(warnings.filter(({ message }) => !/size limit|performance/.test(message)), []);
  assert.deepEqual(assets(out), [1, 1]);
  writeFileSync(join(out, "index.html"), html("./main.js"));
  await works(out);
});

test("an import of the field's entry alone brings neither module nor engine along", async () => {
  const { metafile } = await esbuild({
    stdin: { contents: 'export { attach } from "scrubjay/field";', resolveDir: project },
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs).map((name) => name.split("dist/").at(-1));
  assert.ok(inputs.includes("field/attach.js"));
  assert.ok(!inputs.some((name) => /glue|api|base64|index/.test(name)), inputs.join());
  assert.ok(existsSync(join(dist, "worker.js")));
});

test("what does not import the model's entry has no model in its bundle", async () => {
  const folder = app("without-model", {
    "main.js": 'import { init, Scrubber } from "scrubjay"; import { WorkerFinder } from "scrubjay/field"; await init(); new WorkerFinder(); console.log(Scrubber);',
    "index.html": html("./main.js"),
  });
  await vite({ root: folder, configFile: false, logLevel: "error", build: { target: "es2022", outDir: "out" }, worker: { format: "es" } });
  assert.deepEqual(assets(join(folder, "out")), [1, 0]);
});
