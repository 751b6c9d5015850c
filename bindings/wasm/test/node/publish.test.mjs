// What the tools of the trade say of the package.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const here = new URL("../..", import.meta.url).pathname;
const said = (name, ...args) => spawnSync("npx", ["--no-install", name, ...args], { cwd: here, encoding: "utf8" });

test("publint finds nothing", () => {
  const { status, stdout } = said("publint", "--strict", process.env.SCRUBJAY_TARBALL);
  assert.equal(status, 0, stdout);
});

test("attw finds nothing", () => {
  // The module and the model themselves are no JavaScript, and Node 10 knows nothing of `exports`.
  const { status, stdout } = said("attw", process.env.SCRUBJAY_TARBALL, "--profile", "node16", "--exclude-entrypoints", "./scrubjay.wasm", "./tagger-en.bin", "--no-color");
  assert.equal(status, 0, stdout);
});
