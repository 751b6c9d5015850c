/**
 * scrubjay without its module: the caller hands it in, as bytes or compiled. For edge runtimes that compile
 * modules ahead, and for pages with a cache of their own.
 *
 * @module
 */
import { load, loadSync, type ModuleSource } from "./module.js";

export * from "./surface.js";

/** Takes the module. */
export function init(source: ModuleSource): Promise<void> {
  return load(() => source);
}

/** Takes the module and is ready at once; on a page's main thread browsers refuse large ones. */
export function initSync(source: WebAssembly.Module | BufferSource): void {
  loadSync(source);
}
