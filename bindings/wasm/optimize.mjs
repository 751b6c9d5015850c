// `optimize.mjs IN.wasm OUT.wasm`: with the platform's newer instructions that all current browsers and Node 20 have.
import { execFileSync } from "node:child_process";

const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue", "simd"];

const [from, to] = process.argv.slice(2);
const flags = FEATURES.map((name) => `--enable-${name}`);
execFileSync("npx", ["--no-install", "wasm-opt", "-O3", ...flags, from, "-o", to], { stdio: "inherit" });
