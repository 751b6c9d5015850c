import initialize, { initSync as initializeSync, type InitOutput } from "./glue/glue.js";
import { NOT_READY, ScrubjayError } from "./error.js";

/** What a WebAssembly module can be made of. */
export type ModuleSource =
  | WebAssembly.Module
  | BufferSource
  | Response
  | Promise<Response | WebAssembly.Module | BufferSource>;

let exports: InitOutput | undefined;
let pending: Promise<void> | undefined;

/** Compiles the module, once; later calls wait for the first. */
export function load(source: () => ModuleSource): Promise<void> {
  pending ??= initialize({ module_or_path: source() }).then(
    (made) => void (exports = made),
    (error) => {
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

/** Compiles the module at once, which pages may do only in workers or with small modules. */
export function loadSync(source: WebAssembly.Module | BufferSource): void {
  exports ??= initializeSync({ module: source });
}

/** Whether the module is there. */
export const isReady = (): boolean => exports !== undefined;

/** Refuses what comes before the module. */
export function ready(): InitOutput {
  if (exports === undefined) {
    throw new ScrubjayError(NOT_READY, "the module is not loaded; `await init()` comes first");
  }
  return exports;
}

const rules = new Map<number, string>();
const decoder = new TextDecoder();

/** The name of a rule, which stands in the module's constant memory. */
export function rule(at: number, length: number): string {
  let name = rules.get(at);
  if (name?.length !== length) {
    name = decoder.decode(new Uint8Array(ready().memory.buffer, at, length));
    rules.set(at, name);
  }
  return name;
}
