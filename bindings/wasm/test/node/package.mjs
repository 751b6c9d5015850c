// The package under test, as a project that has installed it sees it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const project = process.env.SCRUBJAY_PROJECT;
if (!project) throw new Error("run `npm test`: it packs and installs the package first");

export const at = (name) => pathToFileURL(join(project, name)).href;
export const scrubjay = await import(at("main.mjs"));
await scrubjay.init();

/** A file of the repository. */
export const repository = new URL("../../../../", import.meta.url);
export const text = (path) => readFileSync(new URL(path, repository), "utf8");
