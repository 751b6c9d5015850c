/**
 * scrubjay for Node: `await init()` reads and compiles the module once.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { load, type ModuleSource } from "./module.js";

export * from "./surface.js";

/** Loads the module, from beside this file unless told from where. */
export function init(source?: ModuleSource | URL): Promise<void> {
  return load(() => {
    const from = source ?? new URL("./scrubjay.wasm", import.meta.url);
    return from instanceof URL ? readFile(from) : from;
  });
}
