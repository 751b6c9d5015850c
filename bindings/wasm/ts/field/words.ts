import type { Entity, Finding } from "../finding.js";
import { TITLES } from "../titles.js";

/** An entity as people call it. */
export function title(entity: Entity): string {
  return (TITLES as Readonly<Record<string, string>>)[entity] ?? entity.toLowerCase().replaceAll("_", " ");
}

/** How sure, in a word. */
export function sureness(confidence: number): string {
  return confidence >= 85 ? "certain" : confidence >= 60 ? "likely" : "possible";
}

/** What a finding is and why, in words for its reader. */
export interface Description {
  readonly title: string;
  readonly detail: string;
}

/** The description that a field gives unless it is told another. */
export function describe({ entity, confidence, why }: Finding): Description {
  const reasons = [`rule “${why.rule}”`];
  if (why.check === "digits") reasons.push("check digits are right");
  if (why.check === "structure") reasons.push("structure is right");
  if (why.context === "for") reasons.push("the words around it say so");
  if (why.context === "against") reasons.push("the words around it speak against it");
  return { title: title(entity), detail: `${sureness(confidence)} (${confidence} of 100): ${reasons.join(", ")}` };
}

/** How many of what, the most frequent first. */
export function counts(findings: readonly Finding[]): [entity: Entity, count: number][] {
  const by = new Map<Entity, number>();
  for (const { entity, continued } of findings) {
    if (!continued) by.set(entity, (by.get(entity) ?? 0) + 1);
  }
  return [...by].sort((one, other) => other[1] - one[1]);
}

/** The sentence for those who cannot see underlines. */
export function summarize(findings: readonly Finding[]): string {
  const all = counts(findings);
  if (all.length === 0) return "No personal data found.";
  return `Found: ${all.map(([entity, count]) => `${title(entity)}${count > 1 ? `, ${count} times` : ""}`).join("; ")}.`;
}
