/**
 * The English model, for browsers and bundlers: nothing is fetched before it is asked for.
 *
 * Licensed under CC BY 4.0; `tagger-en.NOTICE.md` beside it names whose data it was made of.
 *
 * @module
 */
import { type LoadOptions, read, type TaggerSource } from "./model.js";
import { Tagger } from "./tagger.js";

export type { LoadOptions, TaggerSource };

/** Where the model lies, unless told otherwise: beside this file. */
const beside = (): URL => new URL("./tagger-en.bin", import.meta.url);

/** A tagger of the English model, for `new Detector(policy, { tagger })` and `new Scrubber({ tagger })`. */
export async function loadTagger(source: TaggerSource = beside(), options: LoadOptions = {}): Promise<Tagger> {
  return new Tagger(await loadModel(source, options));
}

/** The model's bytes alone, such as for a worker that makes its own tagger of them. */
export function loadModel(source: TaggerSource = beside(), options: LoadOptions = {}): Promise<Uint8Array> {
  return read(source, fetch, options);
}
