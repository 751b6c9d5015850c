// The package in bundles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import { project } from "./package.mjs";

const code = `import { init, Scrubber } from "scrubjay"; await init(); console.log(new Scrubber().scrub("x").text);`;

test("esbuild bundles the browser's entry, without anything of Node", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    minify: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.some((name) => name.endsWith("dist/index.js")));
  assert.ok(!inputs.some((name) => name.endsWith("dist/node.js") || name.endsWith("base64.js")));
  assert.ok(!outputFiles[0].text.includes("node:"));
});

