import type { PolicyObject, Report, RestoreReport } from "scrubjay";

/** What the page asks the worker for, besides findings. */
export interface Calls {
  /** Uses a policy from now on. */
  use(policy: PolicyObject): null;
  /** Finds names in running text too from now on, or no more; the first time a model is fetched. */
  names(on: boolean): Promise<null>;
  /** Scrubs what is about to be sent. */
  scrub(text: string): Sent;
  /** An answer begins; gives a token whose value is gone. */
  open(): string;
  /** A piece of the answer. */
  push(piece: string): readonly Segment[];
  /** The answer ends. */
  close(): { readonly segments: readonly Segment[]; readonly report: RestoreReport };
  /** Drops all values. */
  forget(): null;
}

/** What leaves the page. */
export interface Sent {
  readonly segments: readonly Segment[];
  readonly report: Report;
}

/** A piece of text and what became of it. */
export interface Segment {
  readonly text: string;
  readonly state: "plain" | "token" | "kept" | "restored" | "unknown" | "damaged" | "unopened";
}

export interface Request {
  readonly demo: number;
  readonly call: keyof Calls;
  readonly argument: unknown;
}

/** How much of the model has come; of how much, 0 if not known. */
export interface Progress {
  readonly model: readonly [loaded: number, total: number];
}

export interface Response {
  readonly demo: number;
  readonly result?: unknown;
  readonly error?: string;
}
