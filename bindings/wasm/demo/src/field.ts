import { attach, type Attachment, counts, title } from "scrubjay/field";
import type { Finding } from "scrubjay";
import { h, icon } from "./dom.js";
import type { Engine } from "./engine.js";
import { Viewer } from "./viewer.js";

export interface Kind {
  readonly name: "short" | "long" | "email" | "phone" | "id" | "file";
  readonly label: string;
  readonly placeholder: string;
}

export const KINDS: readonly Kind[] = [
  { name: "short", label: "Short text", placeholder: "One line" },
  { name: "long", label: "Long text", placeholder: "As much as you like; long pastes are attached" },
  { name: "email", label: "E-mail", placeholder: "name@example.com" },
  { name: "phone", label: "Phone", placeholder: "+1 212 555 0100" },
  { name: "id", label: "ID number", placeholder: "Social security, passport, tax number" },
  { name: "file", label: "Text or CSV file", placeholder: "" },
];

/** A paste of more than this becomes an attachment, which no text box has to lay out. */
const LONG_PASTE = 20_000;
const LARGEST = 8 * 1024 * 1024;
let last = 0;

/** One field of the form. */
export class FormField {
  readonly id = `field-${++last}`;
  readonly element: HTMLElement;
  readonly label: HTMLInputElement;
  readonly #found = h("ul", { className: "found", "aria-label": "Found in this field" });
  readonly #attached = h("div", { className: "attached" });
  readonly #attachment: Attachment | undefined;
  readonly #control: HTMLInputElement | HTMLTextAreaElement | undefined;
  #files: { readonly name: string; readonly text: string; findings: readonly Finding[]; look(): Promise<void> }[] = [];

  constructor(
    readonly kind: Kind,
    readonly engine: Engine,
    readonly on: { changed(): void; move(by: -1 | 1): void; remove(): void },
  ) {
    this.label = h("input", { className: "label", type: "text", value: kind.label, autocomplete: "off", spellcheck: false });
    this.label.setAttribute("aria-label", `Label of the field ${kind.label}`);
    this.label.addEventListener("input", () => this.#name());
    const tool = (name: "up" | "down" | "remove", label: string, run: () => void) =>
      h("button", { type: "button", className: "tool", "aria-label": label, title: label, onclick: run }, icon(name));
    const header = h(
      "header",
      {},
      this.label,
      h("span", { className: "grip", title: "Drag to move" }, icon("grip")),
      h(
        "div",
        { className: "tools", role: "group", "aria-label": `Move or remove ${kind.label}` },
        tool("up", "Move up", () => on.move(-1)),
        tool("down", "Move down", () => on.move(1)),
        tool("remove", "Remove", () => on.remove()),
      ),
    );
    this.element = h("article", { className: "card", id: this.id, "aria-label": kind.label });
    if (kind.name === "file") {
      this.element.append(header, this.#drop(), this.#attached, this.#found);
    } else {
      this.#control = this.#text();
      const box = h("div", { className: "control" }, this.#control);
      this.element.append(header, box, this.#attached, this.#found);
      const failed = () => this.#found.replaceChildren(h("li", { className: "chip damaged" }, "Could not be searched"));
      this.#control.addEventListener("scrubjay-error", failed);
      this.#attachment = attach(this.#control, { finder: engine.finder, onFindings: () => this.#show() });
    }
    this.#name();
    this.#show();
  }

  /** Everything found in it. */
  get findings(): readonly Finding[] {
    return [...(this.#attachment?.findings ?? []), ...this.#files.flatMap(({ findings }) => findings)];
  }

  get value(): string {
    return this.#control?.value ?? "";
  }
  set value(value: string) {
    if (!this.#control) return;
    this.#control.value = value;
    this.#files = [];
    this.#attached.replaceChildren();
    this.#attachment?.refresh();
  }

  /** Its lines in what is sent. */
  get lines(): string {
    const parts = this.value === "" ? [] : [`${this.label.value}: ${this.value}`];
    return [...parts, ...this.#files.map(({ name, text }) => `${this.label.value} (${name}):\n${text}`)].join("\n");
  }

  focus(): void {
    (this.#control ?? this.element.querySelector<HTMLInputElement>(".drop input") ?? this.label).focus();
  }

  /** Looks again, by another policy. */
  refresh(): void {
    this.#attachment?.refresh();
    for (const file of this.#files) void file.look();
  }

  free(): void {
    this.#attachment?.detach();
  }

  #name(): void {
    this.#control?.setAttribute("aria-label", this.label.value || this.kind.label);
  }

  #text(): HTMLInputElement | HTMLTextAreaElement {
    const { placeholder, name } = this.kind;
    if (name !== "long") {
      const type = name === "email" ? "email" : name === "phone" ? "tel" : "text";
      return h("input", { type, placeholder, autocomplete: "off" });
    }
    const area = h("textarea", { placeholder, rows: 6, spellcheck: false });
    area.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length <= LONG_PASTE) return;
      event.preventDefault();
      this.#add("pasted text", text);
    });
    return area;
  }

  #drop(): HTMLElement {
    const input = h("input", { type: "file", accept: ".txt,.csv,.tsv,.log,.md,.json,text/*", multiple: true, id: `${this.id}-file` });
    const zone = h(
      "label",
      { className: "drop", for: input.id },
      icon("file"),
      h("span", {}, h("b", {}, "Choose a text or CSV file"), " or drop one here"),
      h("small", {}, "It is read in this tab and goes nowhere."),
      input,
    );
    input.addEventListener("change", () => {
      void this.#read([...(input.files ?? [])]);
      input.value = "";
    });
    for (const name of ["dragenter", "dragover"] as const) {
      zone.addEventListener(name, (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        zone.classList.add("over");
      });
    }
    for (const name of ["dragleave", "drop"] as const) zone.addEventListener(name, () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.#read([...(event.dataTransfer?.files ?? [])]);
    });
    return zone;
  }

  async #read(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (file.size > LARGEST) {
        this.#attached.append(h("p", { className: "error", role: "alert" }, `${file.name} is larger than 8 MB.`));
      } else this.#add(file.name, await file.text());
    }
  }

  #add(name: string, text: string): void {
    const viewer = new Viewer(text, `Text of ${name}`);
    const file = {
      name,
      text,
      findings: [] as readonly Finding[],
      look: async () => {
        file.findings = await this.engine.finder.detect(text);
        viewer.findings = file.findings;
        this.#show();
      },
    };
    this.#files.push(file);
    const remove = () => {
      this.#files = this.#files.filter((other) => other !== file);
      box.remove();
      this.#show();
      this.focus();
    };
    const box = h(
      "figure",
      {},
      h(
        "figcaption",
        {},
        icon("file"),
        h("b", {}, name),
        h("span", { className: "note" }, size(text.length)),
        h("button", { type: "button", className: "tool", "aria-label": `Remove ${name}`, onclick: remove }, icon("remove")),
      ),
      viewer.element,
    );
    this.#attached.append(box);
    void file.look();
  }

  #show(): void {
    const { findings } = this;
    const chips = counts(findings).map(([entity, count]) =>
      h("li", { className: "chip" }, title(entity), ...(count > 1 ? [h("b", {}, `${count}`)] : [])),
    );
    const empty = this.value === "" && this.#files.length === 0;
    if (chips.length === 0 && !empty) chips.push(h("li", { className: "none" }, icon("check"), "Nothing found"));
    this.#found.replaceChildren(...chips);
    this.on.changed();
  }
}

/** Characters, as people read them. */
export function size(length: number): string {
  if (length < 1000) return `${length} characters`;
  return length < 1e6 ? `${Math.round(length / 1000)} KB` : `${(length / 1e6).toFixed(1)} MB`;
}
