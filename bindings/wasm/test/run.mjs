// The tests, on the package as it is published: packed, installed into an empty project, and used from there.
// `npm test -- field text` runs these files alone.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = new URL("..", import.meta.url).pathname;
const project = mkdtempSync(join(tmpdir(), "scrubjay-npm-"));
const run = (name, args, cwd) => execFileSync(name, args, { cwd, stdio: ["ignore", "pipe", "inherit"] }).toString();
try {
  const packed = JSON.parse(run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", project], here));
  const tarball = join(project, Object.values(packed)[0].filename);
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", "--offline", "--loglevel=error", tarball], project);
  // Modules resolve from where they lie: these lie in the project.
  for (const entry of ["scrubjay", "scrubjay/inline", "scrubjay/slim"]) {
    const name = entry.replace("scrubjay/", "").replace("scrubjay", "main");
    writeFileSync(join(project, `${name}.mjs`), `export * from "${entry}";\n`);
    writeFileSync(join(project, `${name}.cjs`), `module.exports = require("${entry}");\n`);
  }
  const names = process.argv.slice(2);
  const files = names.length > 0 ? names.map((name) => `test/node/${name}.test.mjs`) : ["test/node/"];
  const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=spec", ...files], {
    cwd: here,
    env: { ...process.env, SCRUBJAY_PROJECT: project, SCRUBJAY_TARBALL: tarball },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
