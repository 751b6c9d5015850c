// The package of the module that `cargo xtask wasm` compiled: ESM and types by tsc, CommonJS by esbuild.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const run = (name, ...args) => execFileSync("npx", ["--no-install", name, ...args], { stdio: "inherit" });

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/glue", { recursive: true });

execFileSync(process.execPath, ["optimize.mjs", "ts/glue/glue_bg.wasm", "dist/scrubjay.wasm"], { stdio: "inherit" });
const bytes = readFileSync("dist/scrubjay.wasm");
writeFileSync("ts/base64.ts", `/** The module. */\nexport const BASE64: string = "${bytes.toString("base64")}";\n`);
run("tsc");

// The glue names its functions at length; a page should not fetch that.
const glue = readFileSync("ts/glue/glue.js", "utf8");
const { outputFiles } = await build({
  stdin: { contents: glue, resolveDir: "ts/glue" },
  format: "esm",
  minify: true,
  write: false,
});
writeFileSync("dist/glue/glue.js", outputFiles[0].contents);
copyFileSync("ts/glue/glue.d.ts", "dist/glue/glue.d.ts");

// The model, compressed here: servers know nothing of its kind and would send it as it is.
writeFileSync("dist/tagger-en.bin", gzipSync(readFileSync("../../models/en-v1/tagger.bin"), { level: 9 }));
for (const name of ["NOTICE", "CARD"]) copyFileSync(`../../models/en-v1/${name}.md`, `dist/tagger-en.${name}.md`);

for (const entry of ["node", "inline", "slim", "field", "worker", "tagger-en-node"]) {
  await build({
    entryPoints: [`dist/${entry}.js`],
    outfile: `dist/${entry}.cjs`,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // `import.meta.url` as CommonJS says it.
    define: { "import.meta.url": "here" },
    banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
  });
}
// The types, for CommonJS too.
for (const name of readdirSync("dist", { recursive: true }).filter((name) => name.endsWith(".d.ts"))) {
  const types = readFileSync(`dist/${name}`, "utf8").replaceAll('.js"', '.cjs"');
  writeFileSync(`dist/${name.replace(/ts$/, "cts")}`, types);
}
