/**
 * A stand-in for a language model: what it says follows from what it was sent and from nothing else. It repeats
 * tokens, changes how they are written, gets one wrong, and remembers one whose value is gone.
 */
const TOKEN = /\b[A-Z]+(?:_[A-Z]+)*_(?:[SR]1[0-9A-Z]{16,}|\d+[B-Z]{2,3})\b/g;

/** Of many tokens as many are repeated. */
const LISTED = 8;

export interface Reply {
  readonly text: string;
  /** Its pieces, cut anywhere, also inside tokens. */
  readonly pieces: readonly string[];
}

/** Answers a payload; `old` is a token of an earlier conversation. */
export function reply(payload: string, old: string): Reply {
  const tokens = [...new Set(payload.match(TOKEN) ?? [])];
  const text = tokens.length === 0 ? plain() : answer(tokens, old);
  return { text, pieces: cut(text) };
}

function plain(): string {
  return "I read the form. There is no token in it that I could use, so this answer holds nothing to put back.\n";
}

function answer(tokens: readonly string[], old: string): string {
  const [first = "", second = first, third = second] = tokens;
  const lines = [
    "Summary",
    "The customer asks about an order and left these details:",
    ...tokens.slice(0, LISTED).map((token) => `  • ${token}`),
    ...(tokens.length > LISTED ? [`  • and ${tokens.length - LISTED} more`] : []),
    "",
    "Draft",
    "Dear customer,",
    `thank you for writing from ${first}. We will reach you at **${second}** and have noted \`${third}\`.`,
    `Should ${first.toLowerCase()} no longer be right, please tell us (we also tried ${second.replaceAll("_", "\\_")}).`,
    "Kind regards",
    "",
    "Notes for the agent",
    `An earlier ticket mentions ${old}.`,
  ];
  const short = tokens.find((token) => /_\d+[B-Z]{2,3}$/.test(token));
  if (short) lines.push(`Not sure whether ${misread(short)} belongs here.`);
  return `${lines.join("\n")}\n`;
}

/** Another last letter, which the token's check notices. */
function misread(token: string): string {
  return token.slice(0, -1) + (token.endsWith("X") ? "Z" : "X");
}

function cut(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const size = 1 + Math.floor(Math.random() * 7);
    pieces.push(characters.slice(at, at + size).join(""));
    at += size;
  }
  return pieces;
}
