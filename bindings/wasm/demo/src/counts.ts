import { title } from "scrubjay/field";
import type { Report, RestoreReport } from "scrubjay";
import { byId, h } from "./dom.js";

/** What left the page, in counts; it is handed reports and never a text. */
export class Counts {
  #sent = 0;
  #bytes = 0;
  #restored = 0;
  #elsewhere = 0;
  readonly #by = new Map<string, { entity: string; action: string; count: number }>();
  readonly #where = byId("left");

  constructor() {
    // The browser's own list of what was fetched; the page's policy lets nothing go elsewhere.
    new PerformanceObserver((list) => {
      this.#elsewhere += list.getEntries().filter(({ name }) => new URL(name, location.href).origin !== location.origin).length;
      this.#render();
    }).observe({ type: "resource", buffered: true });
    this.#render();
  }

  sent(report: Report): void {
    this.#sent++;
    this.#bytes += report.bytes_out;
    for (const { entity, action, count } of report.findings) {
      const key = `${entity} ${action}`;
      const row = this.#by.get(key) ?? { entity, action, count: 0 };
      row.count += count;
      this.#by.set(key, row);
    }
    this.#render();
  }

  answered({ restored }: RestoreReport): void {
    this.#restored += restored;
    this.#render();
  }

  #render(): void {
    const rows = [...this.#by.values()].sort((one, other) => other.count - one.count);
    const sum = (wanted: (action: string) => boolean) =>
      rows.reduce((all, { action, count }) => all + (wanted(action) ? count : 0), 0);
    const figures: [string, number, string][] = [
      ["sent", this.#sent, this.#sent === 1 ? "message to the stand-in" : "messages to the stand-in"],
      ["bytes", this.#bytes, "bytes, after replacing"],
      ["replaced", sum((action) => action !== "keep"), "values replaced"],
      ["kept", sum((action) => action === "keep"), "values kept by the policy"],
      ["restored", this.#restored, "tokens put back in answers"],
      ["elsewhere", this.#elsewhere, "requests to other hosts"],
    ];
    const list = h(
      "dl",
      { className: "figures" },
      ...figures.map(([id, number, text]) =>
        h("div", { className: id === "kept" && number > 0 ? "warn" : "" }, h("dt", {}, text), h("dd", { id: `left-${id}` }, number.toLocaleString("en"))),
      ),
    );
    const table = h(
      "table",
      {},
      h("caption", { className: "quiet" }, "By kind of value"),
      h("thead", {}, h("tr", {}, ...["Kind of value", "Action", "Count"].map((text) => h("th", { scope: "col" }, text)))),
      h(
        "tbody",
        {},
        ...rows.map(({ entity, action, count }) =>
          h("tr", {}, h("td", {}, title(entity)), h("td", {}, h("code", {}, action)), h("td", {}, String(count))),
        ),
      ),
    );
    const none = h("p", { className: "hint nothing" }, "Nothing was sent yet.");
    this.#where.replaceChildren(list, rows.length > 0 ? table : none);
  }
}
