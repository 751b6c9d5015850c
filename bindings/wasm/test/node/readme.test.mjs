// The lines for JavaScript in README.md do what is said of them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { project, text } from "./package.mjs";

for (const file of ["README.md", "bindings/wasm/README.md"]) test(`the lines of ${file} run`, () => {
  const [, code] = /```js\n([^`]*)```/.exec(text(file)) ?? [];
  assert.equal(code.trim().split("\n").length, 6);
  const print = "\nconsole.log(JSON.stringify([sent, back]));";
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", code + print], { cwd: project });
  const [sent, back] = JSON.parse(out.toString());
  assert.match(sent, /^Write to EMAIL_1[A-Z]{2}$/);
  assert.equal(back, "Write to jane@example.com");
});

test("the lines of docs/wasm.md about names run, and give what they say", () => {
  const [, code] = /## Names in running text\n\n```ts\n([^`]*)```/.exec(text("docs/wasm.md")) ?? [];
  const [, said] = /text; \/\/ (.*)\n/.exec(code);
  const script = code.replace(/^scrubber\.scrub\(.*\)\.text;/m, (line) => `console.log(${line.slice(0, -1)});`);
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: project });
  assert.equal(out.toString().trim(), said);
});
