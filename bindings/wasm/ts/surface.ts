/** What every entry of the package has. */
export * from "./api.js";
export type { EntityName } from "./entities.js";
export { ENTITIES } from "./entities.js";
export { DEAD, FREED, NOT_READY, ScrubjayError, UNKNOWN_ENTITY } from "./error.js";
export type { Entity, Finding, Outcome, TokenSpan, Why } from "./finding.js";
export { Keyring, Keys } from "./keys.js";
export { isReady } from "./module.js";
export { Policy, type PolicyObject } from "./policy.js";
export * from "./stream.js";
export { MODEL, Tagger } from "./tagger.js";
export { Vault, type VaultOptions } from "./vault.js";

import { call } from "./error.js";
import { version as raw } from "./glue/glue.js";
import { ready } from "./module.js";

/** The version of the library. */
export function version(): string {
  ready();
  return call(raw);
}
