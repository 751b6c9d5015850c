/**
 * scrubjay in one file, the module in base64: ready when imported, for pages without an asset pipeline.
 *
 * @module
 */
import { BASE64 } from "./base64.js";
import { loadSync } from "./module.js";

export * from "./surface.js";

loadSync(Uint8Array.from(atob(BASE64), (character) => character.charCodeAt(0)));

/** There is nothing to wait for; so that code for the other entries runs here too. */
export async function init(): Promise<void> {}
