// Debian's Chromium on pages of this process, under a strict content security policy.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const skip = existsSync(PROGRAM) ? false : `${PROGRAM} is missing; \`apt-get install chromium\` brings it`;

/** What docs/wasm.md says is enough: nothing inline, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";
const TYPES = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
  ".html": "text/html",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const cleanup = [];
after(async () => {
  for (const undo of cleanup.reverse()) await undo();
});

/** Serves a folder, and texts that are made here, on the loopback. */
export async function serve(folder, made = {}) {
  const server = createServer((request, response) => {
    const asked = normalize(new URL(request.url, "http://localhost").pathname);
    const path = asked.endsWith("/") && made[asked] === undefined ? `${asked}index.html` : asked;
    const file = join(folder, path);
    if (made[path] === undefined && !existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[path.endsWith("/") ? ".html" : extname(path)] ?? "text/plain";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY });
    response.end(made[path] ?? readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanup.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));
  return `http://127.0.0.1:${server.address().port}`;
}

/** A browser of its own, which leaves nothing behind. */
export async function browser(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-chromium-"));
  cleanup.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: PROGRAM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ...options,
  });
  cleanup.push(() => context.close());
  return context;
}

/** A tab, and what went wrong in it: errors, and whatever the policy kept from happening. */
export async function open(context, url) {
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && problems.push(message.text()));
  await page.goto(url);
  return { page, problems };
}
