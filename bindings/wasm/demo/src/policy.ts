import { counts, title } from "scrubjay/field";
import { ENTITIES, type Finding, type PolicyObject } from "scrubjay";
import { byId, h, icon } from "./dom.js";

const ACTIONS = [
  ["session-token", "Placeholder", "A short stand-in for each value; answers get the values back."],
  ["deterministic-encrypt", "Sealed token", "The value, encrypted; only this page's key brings it back."],
  ["pseudonymize", "Pseudonym", "The same value has the same name; there is no way back."],
  ["label", "Label", "Says what was there and nothing else."],
  ["mask", "Mask", "Hides all but the last four letters or digits."],
  ["redact", "Remove", "Leaves nothing in its place."],
  ["keep", "Keep", "Lets the value go out and counts it."],
] as const;
type Action = (typeof ACTIONS)[number][0] | "off";

/** Shown before anything is found. */
const USUAL = ["EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "IP_ADDRESS"];

/** What is done with what; shown as the file that says so. */
export class PolicyPanel {
  #action: Action = "session-token";
  #confidence = 60;
  readonly #own = new Map<string, Action>();
  readonly #rows = new Map<string, { row: HTMLElement; count: HTMLElement }>();
  readonly #list = h("div", { className: "rules" });
  readonly #file = h("pre", { tabIndex: 0, role: "region", "aria-label": "The policy file" });
  readonly #error = h("p", { className: "error", role: "alert", hidden: true });

  constructor(readonly changed: () => void) {
    const explained = h("p", { className: "hint", id: "usual-hint" }, ACTIONS[0][2]);
    const usual = choice("session-token", false, (action) => {
      explained.textContent = ACTIONS.find(([name]) => name === action)?.[2] ?? "";
      this.#set(() => (this.#action = action as Action));
    });
    usual.id = "usual";
    usual.setAttribute("aria-describedby", explained.id);
    const confidence = h("input", { type: "range", id: "confidence", min: "0", max: "100", step: "5", value: "60" });
    const shown = h("output", { for: "confidence" }, "60");
    confidence.addEventListener("input", () => {
      shown.textContent = confidence.value;
      this.#set(() => (this.#confidence = Number(confidence.value)));
    });
    byId("policy").append(
      h("div", { className: "rule" }, h("label", { for: "usual" }, h("b", {}, "Every value")), usual),
      explained,
      this.#list,
      this.#adder(),
      h("div", { className: "range" }, h("label", { for: "confidence" }, "Least confidence"), confidence, shown),
      this.#error,
      h(
        "div",
        { className: "file" },
        h("div", { className: "head" }, h("span", {}, "policy.toml"), this.#copy(), this.#save()),
        this.#file,
      ),
    );
    for (const entity of USUAL) this.#row(entity);
    this.#render();
  }

  /** The policy as an object. */
  get policy(): PolicyObject {
    const entity = Object.fromEntries([...this.#own].map(([name, action]) => [name, section(action)]));
    return { version: 1, min_confidence: this.#confidence, ...section(this.#action), entity };
  }

  /** What was found in the form has a row of its own. */
  set findings(findings: readonly Finding[]) {
    const found = new Map(counts(findings));
    for (const entity of found.keys()) if (!this.#rows.has(entity)) this.#row(entity);
    for (const [entity, { row, count }] of this.#rows) {
      const number = found.get(entity as never) ?? 0;
      count.textContent = number > 0 ? String(number) : "";
      row.classList.toggle("present", number > 0);
    }
  }

  /** Why the library does not take the policy, if it does not. */
  set error(message: string) {
    this.#error.textContent = message;
    this.#error.hidden = message === "";
  }

  #set(change: () => void): void {
    change();
    this.#render();
    this.changed();
  }

  #row(entity: string): HTMLSelectElement {
    const id = `action-${entity}`;
    const count = h("span", { className: "count", "aria-hidden": "true" });
    const select = choice("", true, (action) =>
      this.#set(() => {
        if (action === "") this.#own.delete(entity);
        else this.#own.set(entity, action as Action);
      }),
    );
    select.id = id;
    const row = h("div", { className: "rule" }, h("label", { for: id }, title(entity), count), select);
    this.#rows.set(entity, { row, count });
    this.#list.append(row);
    return select;
  }

  #adder(): HTMLElement {
    const names = new Map(ENTITIES.map((entity) => [title(entity).toLowerCase(), entity as string]));
    const list = h("datalist", { id: "entities" }, ...ENTITIES.map((entity) => h("option", { value: title(entity) })));
    const input = h("input", { type: "text", id: "more", placeholder: "Another kind of value", autocomplete: "off" });
    input.setAttribute("list", "entities");
    const form = h(
      "form",
      { className: "more" },
      h("label", { className: "quiet", for: "more" }, "Add a kind of value"),
      input,
      list,
      h("button", { type: "submit", className: "plain" }, "Add"),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = input.value.trim();
      const entity = names.get(text.toLowerCase()) ?? (ENTITIES as readonly string[]).find((name) => name === text.toUpperCase());
      input.setCustomValidity(entity === undefined ? "Choose one of the list." : "");
      if (entity === undefined) return void input.reportValidity();
      input.value = "";
      const known = this.#rows.get(entity);
      const select = known ? known.row.querySelector("select") : this.#row(entity);
      select?.focus();
    });
    input.addEventListener("input", () => input.setCustomValidity(""));
    return form;
  }

  #text(): string {
    const lines = ["version = 1", `min_confidence = ${this.#confidence}`, ...toml(section(this.#action))];
    for (const [entity, action] of this.#own) lines.push("", `[entity.${entity}]`, ...toml(section(action)));
    return `${lines.join("\n")}\n`;
  }

  #render(): void {
    const parts = this.#text().split(/("[^"]*"|\[[^\]]*\]|\b\d+\b)/);
    this.#file.replaceChildren(
      ...parts.map((part, at) => {
        if (at % 2 === 0) return document.createTextNode(part);
        return h("span", { className: part.startsWith("[") ? "section" : part.startsWith('"') ? "string" : "number" }, part);
      }),
    );
  }

  #copy(): HTMLElement {
    const button = h("button", { type: "button", className: "tool", "aria-label": "Copy the policy file", title: "Copy" }, icon("copy"));
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(this.#text()).then(() => {
        button.replaceChildren(icon("check"));
        setTimeout(() => button.replaceChildren(icon("copy")), 1500);
      });
    });
    return button;
  }

  #save(): HTMLElement {
    const button = h("button", { type: "button", className: "tool", "aria-label": "Save the policy file", title: "Save" }, icon("save"));
    button.addEventListener("click", () => {
      const url = URL.createObjectURL(new Blob([this.#text()], { type: "application/toml" }));
      h("a", { href: url, download: "policy.toml" }).click();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    });
    return button;
  }
}

/** The keys that an action stands for in a policy. */
function section(action: Action): Record<string, string | number> {
  return action === "mask" ? { action, keep_last: 4 } : { action };
}

const toml = (keys: Record<string, string | number>): string[] =>
  Object.entries(keys).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);

function choice(value: string, own: boolean, chosen: (value: string) => void): HTMLSelectElement {
  const option = (value: string, text: string) => h("option", { value }, text);
  const select = h("select", {}, ...ACTIONS.map(([action, text]) => option(action, text)));
  if (own) {
    select.prepend(option("", "As above"));
    select.append(option("off", "Not looked for"));
  }
  select.value = value;
  select.addEventListener("change", () => chosen(select.value));
  return select;
}
