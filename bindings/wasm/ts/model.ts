/** How the bytes of a model come to the page or process. */
import { ScrubjayError } from "./error.js";
import { MODEL } from "./tagger.js";

/** Where a model comes from: its address, or what was read or fetched from there, compressed by gzip or not. */
export type TaggerSource = URL | Response | Uint8Array | ArrayBuffer | Promise<Response | Uint8Array | ArrayBuffer>;

/** What is told while a model comes. */
export interface LoadOptions {
  /** Hears how many bytes have come, and of how many; 0 where that is not known. */
  readonly onProgress?: ((loaded: number, total: number) => void) | undefined;
}

/** Reads a model, `at` its address where it has one. */
export async function read(
  source: TaggerSource,
  at: (url: URL) => Promise<Response | Uint8Array>,
  { onProgress }: LoadOptions,
): Promise<Uint8Array> {
  const from = await (source instanceof URL ? at(source) : source);
  const bytes = from instanceof Response ? await whole(from, onProgress) : new Uint8Array(from as ArrayBuffer);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes) : bytes;
}

async function whole(response: Response, onProgress: LoadOptions["onProgress"]): Promise<Uint8Array> {
  if (!response.ok) throw new ScrubjayError(MODEL, `model: the server answers ${response.status}`);
  if (!onProgress || !response.body) return new Uint8Array(await response.arrayBuffer());
  // What a server compresses on the way has another length.
  const { headers } = response;
  const total = headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
  let loaded = 0;
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onProgress((loaded += chunk.length), total);
      controller.enqueue(chunk);
    },
  });
  return new Uint8Array(await new Response(response.body.pipeThrough(heard)).arrayBuffer());
}

async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new ScrubjayError(MODEL, "model: cut short, or damaged on the way");
  }
}
