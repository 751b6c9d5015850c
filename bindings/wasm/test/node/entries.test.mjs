// Each entry, as ESM and as CommonJS.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { join } from "node:path";
import { project } from "./package.mjs";

const USES = `
  const { text } = new s.Scrubber().scrub("mail jane@example.com");
  if (text !== "mail <EMAIL_ADDRESS>") throw new Error(text);
  console.log("well");`;
const WASM = "node_modules/scrubjay/dist/scrubjay.wasm";

const CASES = {
  "main, ESM": ["module", `const s = await import("scrubjay"); await s.init(); ${USES}`],
  "main, CommonJS": ["commonjs", `const s = require("scrubjay"); s.init().then(() => {${USES}})`],
  "inline, ESM": ["module", `const s = await import("scrubjay/inline"); ${USES}`],
  "inline, CommonJS": ["commonjs", `const s = require("scrubjay/inline"); ${USES}`],
  "slim, ESM": ["module", `const s = await import("scrubjay/slim"); const { readFileSync } = await import("node:fs"); s.initSync(readFileSync("${WASM}")); ${USES}`],
  "slim, CommonJS": ["commonjs", `const s = require("scrubjay/slim"); s.initSync(require("node:fs").readFileSync(require.resolve("scrubjay/scrubjay.wasm"))); ${USES}`],
  "field, ESM, without a DOM": ["module", `const { describe, ScrubjayField } = await import("scrubjay/field"); if (typeof ScrubjayField === "function" && describe) console.log("well")`],
  "field, CommonJS, without a DOM": ["commonjs", `const { describe } = require("scrubjay/field"); if (describe) console.log("well")`],
  "worker, over a channel of Node": ["module", `await (await import("scrubjay")).init(); const { serve } = await import("scrubjay/worker"); const { WorkerFinder } = await import("scrubjay/field"); const { port1, port2 } = new MessageChannel(); serve(port1); port1.start?.(); const found = await new WorkerFinder(port2).detect("mail jane@example.com"); port1.close(); if (found[0].start === 5) console.log("well")`],
  "before init": ["module", `const s = await import("scrubjay"); try { new s.Scrubber() } catch (e) { if (e.code === s.NOT_READY) console.log("well") }`],
};

for (const [name, [type, code]] of Object.entries(CASES)) {
  test(name, () => {
    const out = execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: project });
    assert.equal(out.toString(), "well\n");
  });
}

test("the module is WebAssembly and has no function that fetches or reads", async () => {
  const module = await WebAssembly.compile(readFileSync(join(project, WASM)));
  const imports = WebAssembly.Module.imports(module).map(({ name }) => name);
  assert.ok(imports.every((name) => /^__wb/.test(name)), imports.join());
});
