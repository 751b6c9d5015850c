import * as raw from "./glue/glue.js";
import { plain, text as checked } from "./arguments.js";
import { call } from "./error.js";
import { Handle } from "./handle.js";
import { ready } from "./module.js";

/** A policy as an object: the keys of `docs/policy.md`. */
export type PolicyObject = { readonly [key: string]: unknown };

/** What to look for and what to do with it. */
export class Policy extends Handle<raw.Policy> {
  /** Reads a policy from an object, or from text in JSON. */
  constructor(policy: PolicyObject | string = {}) {
    ready();
    const text = typeof policy === "string" ? policy : JSON.stringify(plain(policy, "a policy, an object or a string of JSON"));
    super(call(() => raw.Policy.from_json(checked(text))));
  }

  /** The effective policy, all defaults written out. */
  toJSON(): PolicyObject {
    return JSON.parse(call(() => this.raw.to_json())) as PolicyObject;
  }

  /** SHA-256 of the effective policy, in hexadecimal. */
  get hash(): string {
    return call(() => this.raw.hash());
  }

  /** Lends the module a policy for one call. @internal */
  static with<T>(policy: Policy | PolicyObject | undefined, use: (policy: raw.Policy) => T): T {
    if (policy instanceof Policy) return use(policy.raw);
    const made = new Policy(policy);
    try {
      return use(made.raw);
    } finally {
      made.free();
    }
  }
}
