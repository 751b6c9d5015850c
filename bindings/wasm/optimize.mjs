// `optimize.mjs IN.wasm OUT.wasm`: with the platform's newer instructions that all current browsers and Node 20 have.
// Functions by name, so that those of one kind stand together: gzip finds what they share. Then the names go.
import { execFileSync } from "node:child_process";

const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue", "simd"];
const PASSES = ["-O3", "--reorder-functions-by-name", "--strip-debug"];

const [from, to] = process.argv.slice(2);
const flags = FEATURES.map((name) => `--enable-${name}`);
execFileSync("npx", ["--no-install", "wasm-opt", ...PASSES, ...flags, from, "-o", to], { stdio: "inherit" });
