import { statSync } from "node:fs";
import { defineConfig } from "vite";

/** What turning names on fetches. */
const MODEL = statSync(new URL(import.meta.resolve("scrubjay/tagger-en.bin"))).size;

/** Nothing inline, nothing from elsewhere; compiling WebAssembly is all that is allowed besides. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  define: { MODEL_SIZE: JSON.stringify(`${(MODEL / 1e6).toFixed(1)} MB`) },
  build: {
    target: "es2022",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  preview: { host: "127.0.0.1", headers: { "content-security-policy": POLICY } },
  plugins: [
    {
      // The page keeps to its policy wherever its files are put.
      name: "content-security-policy",
      apply: "build",
      transformIndexHtml: () => [
        { tag: "meta", attrs: { "http-equiv": "content-security-policy", content: POLICY }, injectTo: "head-prepend" },
      ],
    },
  ],
});
