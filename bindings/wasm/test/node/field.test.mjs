// `scrubjay/field` in Chromium: lines under what is found, where it is, and forms as they should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { browser, open, serve, skip } from "./chromium.mjs";
import { project } from "./package.mjs";

const dist = join(project, "node_modules/scrubjay/dist");
const HTML = `<!doctype html><html lang=en><title>Fields</title><link rel=stylesheet href=/page.css>
<script type=module src=/page.js></script><main><h1>Fields</h1>
<label for=note>Note</label><p id=hint>Up to a page.</p><textarea id=note aria-describedby=hint></textarea>
<label for=mail>Mail</label><input id=mail type=text>
<form id=form action=/sent><label for=own>Own</label><scrubjay-field id=own name=own multiline required></scrubjay-field>
<label for=safe>Safe</label><scrubjay-field id=safe name=safe sends=scrubbed></scrubjay-field>
<label for=none>None</label><scrubjay-field id=none name=none blocks></scrubjay-field><button>Send</button></form></main>`;
const FILES = {
  "/": HTML,
  "/page.css": "textarea, input { font: 16px/1.5 sans-serif; width: 400px; padding: 7px 11px } textarea { height: 120px } scrubjay-field { width: 400px }",
  "/page.js": `import { attach, define, WorkerFinder, ScrubjayField } from "/field.js";
    const finder = new WorkerFinder();
    await finder.use({ entities: ["EMAIL_ADDRESS", "CREDIT_CARD", "PHONE_NUMBER"] });
    ScrubjayField.finder = finder;
    define();
    window.finder = finder;
    window.seen = [];
    document.addEventListener("scrubjay-findings", ({ target, detail }) => seen.push([target.id, detail.findings.map(({ entity }) => entity)]));
    window.note = attach(document.querySelector("#note"), { finder });
    window.mail = attach(document.querySelector("#mail"), { finder });
    window.ready = true;`,
  "/axe.js": readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
};

let context;
let url;
before(async () => {
  if (skip) return;
  url = await serve(dist, FILES);
  context = await browser({ permissions: ["clipboard-read", "clipboard-write"] });
});
after(() => context?.close());

async function fields() {
  const { page, problems } = await open(context, url);
  await page.waitForFunction(() => window.ready);
  const settled = (name) => page.waitForFunction((name) => !window[name].pending, name);
  return { page, problems, settled };
}

/** For each line: the text it stands under, and the place that the browser itself gives for its left edge. */
const under = (page, selector, inside = "") =>
  page.evaluate(
    async ([selector, inside]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const host = document.querySelector(selector);
      const root = inside ? host.shadowRoot : document;
      const field = inside ? root.querySelector(inside) : host;
      const overlay = field.nextElementSibling;
      return [...overlay.shadowRoot.querySelectorAll(".mark")].map((mark) => {
        const { left, top, height } = mark.getClientRects()[0];
        const at = document.caretPositionFromPoint(left + 1, top + height / 2, { shadowRoots: inside ? [root] : [] });
        return [mark.textContent, at?.offsetNode === field ? at.offset : undefined];
      });
    },
    [selector, inside],
  );

test("what is typed is underlined, exactly below its letters", { skip }, async () => {
  const { page, problems, settled } = await fields();
  await page.focus("#note");
  const text = "Dear Jane, 😀 write to jane@example.com\nor pay by 4111-1111-1111-1111, thanks";
  await page.keyboard.type(text);
  await settled("note");
  const places = ["jane@example.com", "4111-1111-1111-1111"].map((value) => [value, text.indexOf(value)]);
  assert.deepEqual(await under(page, "#note"), places);
  assert.deepEqual(await page.evaluate(() => note.findings.map(({ start }) => start)), places.map(([, at]) => at));
  // What follows an edit moves with its text, before it is looked at again.
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("So: ");
  await settled("note");
  assert.deepEqual(await under(page, "#note"), places.map(([value, at]) => [value, at + 4]));
  assert.equal(await page.inputValue("#note"), `So: ${text}`);
  assert.deepEqual(problems, []);
});

test("a line in a field of one line follows its scrolling", { skip }, async () => {
  const { page, settled } = await fields();
  await page.focus("#mail");
  await page.keyboard.type(`${"wide ".repeat(20)}jane@example.com`);
  await settled("mail");
  assert.ok(await page.evaluate(() => document.querySelector("#mail").scrollLeft > 0));
  assert.deepEqual(await under(page, "#mail"), [["jane@example.com", 100]]);
});

const LINES = [
  "2026-03-04T05:06:07.123Z INFO order 4829104 shipped in 12 ms, trace 9f8e7d6c5b4a39281706\n",
  "Dear Ms Doe, please write to jane.doe@example.com or call +1 (212) 555-0100 before Friday, or let us know another time that is good for you.\n",
  "naïve café 😀 e\u0301 — 4111-1111-1111-1111 and a word-that-is-so-long-that-it-has-to-be-broken-somewhere-between-its-letters\n",
];

test("in 200 KB only what can be seen is drawn, and it is drawn in its place", { skip }, async () => {
  const { page, settled } = await fields();
  const text = LINES.join("").repeat(700).slice(0, 200_000);
  await page.evaluate((text) => {
    const field = document.querySelector("#note");
    field.value = text;
    note.refresh();
  }, text);
  await page.waitForFunction(() => !note.pending && note.findings.length > 1000);
  let drawn = 0;
  for (const [top, height] of [[0, 120], [777, 120], [50_003, 120], [50_010, 400], [90_000, 77]]) {
    await page.evaluate(([top, height]) => {
      const field = document.querySelector("#note");
      field.style.height = `${height}px`;
      field.scrollTop = top;
    }, [top, height]);
    const box = await page.locator("#note").boundingBox();
    for (const [value, at] of await under(page, "#note")) {
      if (at === undefined) continue; // beyond the edge
      drawn++;
      // The first letter of a line that began above the edge is not the value's first.
      assert.ok(text.startsWith(value.slice(0, 4), at), `${value} at ${at}, scrolled to ${top}`);
    }
    const size = await page.evaluate(() => document.querySelector("#note").nextElementSibling.shadowRoot.querySelector(".clip").textContent.length);
    assert.ok(size < 6_000, `${size} characters laid out for ${box.height} pixels`);
  }
  assert.ok(drawn > 10, `${drawn}`);
});

test("the tip tells what and why, at the pointer and at the caret", { skip }, async () => {
  const { page, settled } = await fields();
  await page.fill("#note", "mail jane@example.com");
  await settled("note");
  const tip = () => page.evaluate(() => {
    const box = document.querySelector("#note").nextElementSibling.shadowRoot.querySelector(".tip");
    return box.matches(":popover-open") ? box.textContent : "";
  });
  await page.focus("#note");
  await page.keyboard.press("ArrowLeft");
  assert.match(await tip(), /^E-mail address.*certain|likely/);
  assert.ok(!(await tip()).includes("jane"));
  await page.keyboard.press("Escape");
  assert.equal(await tip(), "");
  const [x, y] = await page.evaluate(() => {
    const { left, top } = document.querySelector("#note").nextElementSibling.shadowRoot.querySelector(".mark").getBoundingClientRect();
    return [left + 5, top + 5];
  });
  await page.mouse.move(x, y);
  assert.match(await tip(), /^E-mail address/);
  await page.mouse.move(x, y + 60);
  assert.equal(await tip(), "");
  // What was at the pointer is there no more.
  await page.mouse.move(x, y);
  assert.match(await tip(), /^E-mail address/);
  await page.fill("#note", "nothing");
  assert.equal(await tip(), "");
});

test("events carry kinds and places; a field that is let go is as it was", { skip }, async () => {
  const { page, settled } = await fields();
  const described = () => page.getAttribute("#note", "aria-describedby");
  assert.match(await described(), /^hint scrubjay-summary-\d+$/);
  await page.fill("#note", "mail jane@example.com");
  await settled("note");
  assert.deepEqual(await page.evaluate(() => seen.filter(([id]) => id === "note").at(-1)), ["note", ["EMAIL_ADDRESS"]]);
  assert.equal(await page.textContent("#note ~ span[hidden]"), "Found: E-mail address.");
  await page.evaluate(() => note.detach());
  assert.equal(await described(), "hint");
  assert.equal(await page.evaluate(() => document.querySelector("#note").nextElementSibling.localName), "label");
});

test("<scrubjay-field> is a field of its form", { skip }, async () => {
  const { page, problems } = await fields();
  const data = () => page.evaluate(() => Object.fromEntries(new FormData(document.querySelector("#form"))));
  const valid = (id) => page.evaluate((id) => document.querySelector(id).checkValidity(), id);
  assert.equal(await valid("#own"), false, "required");
  await page.click("label[for=own]");
  await page.keyboard.type("call +1 212 555 0100 or jane@example.com");
  assert.equal(await valid("#own"), true);
  await page.waitForFunction(() => document.querySelector("#own").findings.length === 2);
  const marks = await under(page, "#own", "textarea");
  assert.deepEqual(marks.map(([, at]) => at), [5, 24]);
  await page.click("label[for=safe]");
  await page.keyboard.type("mail jane@example.com");
  await page.waitForFunction(() => document.querySelector("#safe").checkValidity());
  assert.deepEqual(await data(), { own: "call +1 212 555 0100 or jane@example.com", safe: "mail <EMAIL_ADDRESS>", none: "" });
  await page.click("label[for=none]");
  await page.keyboard.type("x");
  await page.waitForFunction(() => document.querySelector("#none").checkValidity());
  await page.keyboard.type(" jane@example.com");
  assert.equal(await valid("#none"), false, "until it has been looked at, and then for what is in it");
  await page.waitForFunction(() => document.querySelector("#none").findings.length === 1);
  assert.equal(await page.evaluate(() => document.querySelector("#none").validationMessage), "This holds personal data.");
  assert.equal(await page.evaluate(() => document.querySelector("#own").shadowRoot.querySelector("textarea").ariaLabel), "Own");
  await page.evaluate(() => document.querySelector("#form").reset());
  assert.deepEqual(await page.evaluate(() => ["own", "safe", "none"].map((id) => document.getElementById(id).value)), ["", "", ""]);
  assert.deepEqual(problems, []);
});

test("a form never gets text that was not looked at", { skip }, async () => {
  const { page } = await fields();
  const sent = await page.evaluate(async () => {
    const field = document.querySelector("#safe");
    const get = () => new FormData(document.querySelector("#form")).get("safe");
    field.value = "mail jane@example.com";
    const first = [get(), field.checkValidity()];
    field.finder = { detect: () => [], scrub: () => Promise.reject(new Error("no")) };
    field.value = "jane@example.com";
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...first, get(), field.checkValidity()];
  });
  assert.deepEqual(sent, [null, false, null, false]);
});

test("a finder whose worker is gone, or never was, says so", { skip }, async () => {
  const { page } = await fields();
  const codes = await page.evaluate(async () => {
    const { WorkerFinder } = await import("/field.js");
    const code = (promise) => promise.then(() => 0, (error) => error.code);
    const missing = new WorkerFinder(new Worker("/nowhere.js", { type: "module" }));
    const first = await code(missing.detect("x"));
    const closed = new WorkerFinder();
    const waiting = code(closed.detect("x"));
    closed.close();
    return [first, await code(missing.detect("x")), await waiting, await code(closed.detect("x"))];
  });
  assert.deepEqual(codes, [103, 103, 103, 103]);
});

test("axe finds nothing to complain of", { skip }, async () => {
  const { page } = await fields();
  await page.fill("#note", "mail jane@example.com");
  await page.addScriptTag({ url: "/axe.js" });
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
});
