// The form-builder page in Chromium, built and served as it is published, under its policy.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "vite";
import { browser, open, serve, skip } from "./chromium.mjs";
import { text } from "./package.mjs";

const demo = new URL("../../demo/", import.meta.url).pathname;
let context;
let url;
let folder;
before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), "scrubjay-demo-"));
  await build({ root: demo, configFile: join(demo, "vite.config.mjs"), logLevel: "error", build: { outDir: folder } });
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // What lies outside of the page is served for the test alone.
  url = await serve(folder, { "/axe.js": axe });
  context = await browser({ permissions: ["clipboard-read", "clipboard-write"] });
});
after(async () => {
  await context?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function page(options = {}) {
  const { page, problems } = await open(context, url);
  await page.emulateMedia({ reducedMotion: "reduce", ...options });
  await page.waitForFunction(() => document.querySelectorAll(".found .chip").length >= 6);
  return { page, problems };
}

const empty = async (page) => {
  await page.click("#clear");
  await page.waitForSelector("#canvas .empty");
};

async function send(page) {
  await page.click("#send");
  await page.waitForFunction(() => document.querySelector("#legend").children.length > 0 && !document.querySelector("#send").disabled);
  const read = (selector) => page.evaluate((selector) => document.querySelector(selector).textContent, selector);
  return { payload: await read("#payload"), answer: await read("#answer") };
}

test("what is typed is found at once, without a pointer", { skip }, async () => {
  const { page: tab, problems } = await page();
  await empty(tab);
  await tab.focus("#palette button:nth-child(2)");
  await tab.keyboard.press("Enter");
  await tab.keyboard.type("Write to jane@example.com or pay with 4111 1111 1111 1111");
  await tab.waitForFunction(() => document.querySelectorAll(".found .chip").length === 2);
  assert.deepEqual(await tab.locator(".found .chip").allTextContents(), ["E-mail address", "Payment card number"]);
  // Moved up, and taken away again, by keys alone.
  await tab.focus("#palette button:nth-child(1)");
  await tab.keyboard.press("Enter");
  const kinds = () => tab.locator("article").evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  assert.deepEqual(await kinds(), ["Long text", "Short text"]);
  await tab.locator("article:nth-child(2) [aria-label='Move up']").press("Enter");
  assert.deepEqual(await kinds(), ["Short text", "Long text"]);
  await tab.locator("article:nth-child(1) [aria-label='Remove']").press("Enter");
  assert.deepEqual(await kinds(), ["Long text"]);
  assert.deepEqual(problems, []);
});

test("what leaves holds no value, and all that the model kept comes back", { skip }, async () => {
  const { page: tab, problems } = await page();
  const values = ["maria.keller@example.com", "+1 (212) 555-0147", "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "192.0.2.44"];
  const { payload, answer } = await send(tab);
  for (const value of values) {
    assert.ok(!payload.includes(value));
    assert.ok(answer.includes(value));
  }
  assert.match(payload, /order 4829104 on 2026-03-04/);
  const marked = (state) => tab.locator(`#answer mark.${state}`).allTextContents();
  assert.ok((await marked("restored")).every((value) => values.includes(value) || value === "+49 30 23125012"));
  assert.deepEqual([(await marked("unknown")).length, (await marked("damaged")).length], [1, 1]);
  const counts = await tab.locator(".figures dd").allTextContents();
  assert.deepEqual(counts.slice(0, 4), ["1", String(new TextEncoder().encode(payload).length), "7", "0"]);
  assert.equal(counts[5], "0", "nothing was fetched from elsewhere");
  // As it came: what the model wrote, tokens and all.
  await tab.check("#view input[value=raw]");
  const raw = await tab.textContent("#answer");
  for (const value of values) assert.ok(!raw.includes(value));
  assert.deepEqual(problems, []);
});

test("the policy panel decides, and its file says the same", { skip }, async () => {
  const { page: tab } = await page();
  await tab.selectOption("#usual", "label");
  await tab.selectOption("#action-CREDIT_CARD", "mask");
  await tab.selectOption("#action-IP_ADDRESS", "keep");
  await tab.fill("#more", "vehicle identification number");
  await tab.press("#more", "Enter");
  await tab.selectOption("#action-VIN", "redact");
  const file = await tab.textContent("#policy pre");
  assert.equal(
    file,
    'version = 1\nmin_confidence = 60\naction = "label"\n\n[entity.CREDIT_CARD]\naction = "mask"\nkeep_last = 4\n\n' +
      '[entity.IP_ADDRESS]\naction = "keep"\n\n[entity.VIN]\naction = "redact"\n',
  );
  const { payload } = await send(tab);
  assert.match(payload, /E-mail: <EMAIL_ADDRESS>\n/);
  assert.match(payload, /card \*{4} \*{4} \*{4} 1111,/);
  assert.match(payload, /from 192\.0\.2\.44/);
  assert.equal(await tab.textContent("#left-kept"), "1");
  assert.deepEqual(await tab.locator("#payload mark.kept").allTextContents(), ["192.0.2.44"]);
  await tab.selectOption("#action-IP_ADDRESS", "off");
  await tab.waitForFunction(() => ![...document.querySelectorAll(".found .chip")].some(({ textContent }) => textContent === "IP address"));
});

test("sealed tokens come back by the key of the page", { skip }, async () => {
  const { page: tab } = await page();
  await tab.selectOption("#usual", "deterministic-encrypt");
  const { payload, answer } = await send(tab);
  assert.match(payload, /E-mail: EMAIL_S1[0-9A-Z]+\n/);
  assert.ok(answer.includes("maria.keller@example.com"));
});

test("a file is read, found in and scrubbed, and only its visible rows are in the page", { skip }, async () => {
  const { page: tab } = await page();
  await empty(tab);
  await tab.click("#palette button:nth-child(6)");
  const csv = `id,mail,note\n${Array.from({ length: 3000 }, (_, row) => `${row},user${row}@example.com,ok`).join("\n")}\n`;
  await tab.setInputFiles("input[type=file]", { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await tab.waitForFunction(() => document.querySelector(".found .chip b")?.textContent === "3000");
  assert.ok((await tab.locator(".line").count()) < 30);
  await tab.evaluate(() => document.querySelector(".viewer").scrollTo(0, 22 * 2001));
  await tab.waitForFunction(() => [...document.querySelectorAll(".line mark")].some(({ textContent }) => textContent === "user2002@example.com"));
  const { payload } = await send(tab);
  assert.ok(!payload.includes("@example.com"));
  assert.match(payload, /people\.csv/);
});

/** 200 KB that are dense with values. */
const LINES = [
  "2026-03-04T05:06:07.123Z INFO order 4829104 shipped in 12 ms, trace 9f8e7d6c5b4a39281706\n",
  "Dear Ms Doe, please write to jane.doe@example.com or call +1 (212) 555-0100 before Friday.\n",
  '{"id": 7, "card": "4111-1111-1111-1111", "ip": "192.0.2.17", "ok": true, "note": "paid"}\n',
];
const LARGE = LINES.join("").repeat(800).slice(0, 200_000);

test("a paste of 200 KB does not hold the page up", { skip }, async () => {
  const { page: tab } = await page();
  await empty(tab);
  await tab.click("#palette button:nth-child(2)");
  await tab.evaluate(async (text) => {
    window.tasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({ type: "longtask" });
    await navigator.clipboard.writeText(text);
  }, LARGE);
  await tab.waitForTimeout(300);
  const longest = () => tab.evaluate(() => Math.max(0, ...tasks.splice(0)));
  await longest();
  await tab.focus("textarea");
  await tab.keyboard.press("Control+v");
  await tab.waitForFunction(() => document.querySelector(".found .chip b") !== null);
  await tab.waitForTimeout(300);
  const attached = await longest();
  assert.equal(await tab.inputValue("textarea"), "");
  assert.equal(await tab.textContent("figcaption .note"), "200 KB");
  await tab.keyboard.type("And this.", { delay: 20 });
  await tab.waitForTimeout(200);
  const typed = await longest();
  // For scale: what the same paste costs in a text box with nothing attached.
  await tab.evaluate(() => document.body.prepend(Object.assign(document.createElement("textarea"), { id: "bare", rows: 6 })));
  await tab.focus("#bare");
  await tab.keyboard.press("Control+v");
  await tab.waitForFunction(() => document.querySelector("#bare").value.length === 200000);
  await tab.waitForTimeout(300);
  const bare = await longest();
  const words = (time) => (time === 0 ? "none over 50 ms" : `${time.toFixed(0)} ms`);
  console.log(`paste of 200 KB: longest task ${words(attached)}; typing after it: ${words(typed)}; the same paste in a bare <textarea>: ${words(bare)}`);
  const { payload } = await send(tab);
  assert.match(payload, /pasted text/);
  assert.ok(!payload.includes("jane.doe@example.com"));
});

const people = "Priya Sharma";

test("names are found once they are asked for, by keys alone, and the model comes from here", { skip }, async () => {
  const { page: tab, problems } = await page();
  const fetched = [];
  tab.on("request", (request) => fetched.push(request.url()));
  assert.ok((await send(tab)).payload.includes(people));
  assert.ok(!fetched.some((name) => name.endsWith(".bin")), "no model unasked");
  const chips = () => tab.locator(".found .chip").allTextContents();
  assert.ok(!(await chips()).some((chip) => /person/i.test(chip)));
  await tab.focus("#names");
  const size = statSync(new URL("../../dist/tagger-en.bin", import.meta.url)).size / 1e6;
  assert.ok((await tab.textContent("#names-hint")).includes(`a model of ${size.toFixed(1)} MB`));
  await tab.keyboard.press("Space");
  await tab.waitForFunction(() => /are found too/.test(document.querySelector("#names-hint").textContent));
  await tab.waitForFunction(() => [...document.querySelectorAll(".found .chip")].some(({ textContent }) => /person/i.test(textContent)));
  assert.ok(await tab.isHidden("#names-panel progress"));
  assert.equal(fetched.filter((name) => name.startsWith(url) && name.endsWith(".bin")).length, 1);
  const { payload, answer } = await send(tab);
  assert.ok(!payload.includes(people) && !payload.includes("Leicester"));
  assert.match(payload, /Yesterday PERSON_[0-9A-Z]+ in your shop/);
  assert.ok(answer.includes(people));
  // A policy chosen later holds for names too.
  await tab.selectOption("#usual", "label");
  assert.match((await send(tab)).payload, /Yesterday <PERSON> in your shop in <LOCATION> told/);
  // Off and on again: nothing is fetched a second time.
  await tab.focus("#names");
  await tab.keyboard.press("Space");
  await tab.waitForFunction(() => ![...document.querySelectorAll(".found .chip")].some(({ textContent }) => /person/i.test(textContent)));
  assert.ok((await send(tab)).payload.includes(people));
  await tab.keyboard.press("Tab");
  await tab.focus("#names");
  await tab.keyboard.press("Space");
  await tab.waitForFunction(() => [...document.querySelectorAll(".found .chip")].some(({ textContent }) => /person/i.test(textContent)));
  assert.equal(fetched.filter((name) => name.endsWith(".bin")).length, 1);
  assert.equal(await tab.textContent("#left-elsewhere"), "0");
  assert.deepEqual(problems, []);
});

test("a model that does not come, or is none, is told, and can be asked for again", { skip }, async () => {
  const { page: tab } = await page();
  const wrong = [{ status: 404, body: "none" }, { status: 200, body: "<!doctype html>" }];
  await context.route("**/*.bin", (route) => (wrong.length > 0 ? route.fulfill(wrong.shift()) : route.continue()));
  for (const message of [/404/, /not a model/]) {
    await tab.focus("#names");
    await tab.keyboard.press("Space");
    await tab.waitForSelector("#names-panel .error:not([hidden])");
    assert.match(await tab.textContent("#names-panel .error"), message);
    assert.ok(!(await tab.isChecked("#names")));
  }
  await tab.keyboard.press("Space");
  await tab.waitForFunction(() => [...document.querySelectorAll(".found .chip")].some(({ textContent }) => /person/i.test(textContent)));
  assert.ok(await tab.isHidden("#names-panel .error"));
  await context.unroute("**/*.bin");
});

for (const scheme of ["light", "dark"]) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing to complain of: ${scheme}, ${width} pixels`, { skip }, async () => {
      const { page: tab, problems } = await page({ colorScheme: scheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.selectOption("#action-IP_ADDRESS", "keep");
      await tab.click("#palette button:nth-child(6)");
      await tab.locator("#names").setChecked(true, { force: true });
      await tab.waitForFunction(() => /are found too/.test(document.querySelector("#names-hint").textContent));
      await send(tab);
      await tab.addScriptTag({ url: "/axe.js" });
      const { violations } = await tab.evaluate(() => window.axe.run());
      const told = violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ""}`)]);
      assert.deepEqual(told, []);
      const [needs, has] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(needs <= has, "nothing to scroll sideways");
      assert.deepEqual(problems, []);
    });
  }
}

test("the page carries its policy, and it is the one that is documented", { skip }, async () => {
  const { page: tab } = await page();
  const policy = await tab.getAttribute("meta[http-equiv=content-security-policy]", "content");
  assert.match(policy, /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/);
  assert.ok(!/unsafe-inline|unsafe-eval'?(?<!wasm-unsafe-eval'?)/.test(policy));
  assert.ok(text("docs/wasm.md").includes("script-src 'self' 'wasm-unsafe-eval'"));
  const evaluated = await tab.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return window.ran === true;
  });
  assert.equal(evaluated, false, "inline code does not run");
});
