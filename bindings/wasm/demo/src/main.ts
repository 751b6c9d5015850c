import "@fontsource-variable/inter/wght.css";
import { Counts } from "./counts.js";
import { Designer } from "./designer.js";
import { byId } from "./dom.js";
import { Engine } from "./engine.js";
import { KINDS } from "./field.js";
import { NamesSwitch } from "./names.js";
import { PolicyPanel } from "./policy.js";
import { Exchange } from "./send.js";
import { theme } from "./theme.js";

theme();
const engine = new Engine();
const status = byId("engine");

function say(text: string, state: "ready" | "failed"): void {
  status.className = `engine ${state}`;
  status.lastElementChild?.replaceChildren(text);
}

let frame = 0;
const panel: PolicyPanel = new PolicyPanel(() => void use());
const designer: Designer = new Designer(engine, () => {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    panel.findings = designer.findings;
  });
});
new Exchange(engine, designer, new Counts());
new NamesSwitch(engine, () => designer.refresh());

/** Hands the policy to the worker and looks at everything anew. */
async function use(): Promise<void> {
  try {
    await engine.use(panel.policy);
    panel.error = "";
    designer.refresh();
    say("Ready, in a worker", "ready");
  } catch (error) {
    const message = error instanceof Error ? error.message : "the engine failed";
    panel.error = message;
    say("Not ready", "failed");
  }
}

for (const name of ["short", "email", "phone", "long"] as const) {
  const kind = KINDS.find((kind) => kind.name === name);
  if (kind) designer.add(kind);
}
designer.sample();
void use();

// A file that misses its field must not take the page's place.
for (const name of ["dragover", "drop"] as const) {
  addEventListener(name, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}
