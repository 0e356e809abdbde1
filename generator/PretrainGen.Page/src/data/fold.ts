const marks = /[\u0300-\u036f]/g;
const plain = /^[\x00-\x7f]*$/;

/** The text as searches see it: without case, diacritics and width. */
export function fold(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(marks, "").toLowerCase();
}

/** The words that have to be found, each. */
export function words(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter(word => word !== "");
}

/** Cuts a text where the words occur in it: every second part is a match. */
export function cutAtMatches(text: string, found: string[]): string[] {
  if (found.length === 0 || text.length > 4000) return [text];
  const { folded, origin } = foldWithOrigin(text);
  const hit = new Uint8Array(text.length);
  for (const word of found) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      hit.fill(1, origin[at]!, origin[at + word.length]!);
  }
  return cut(text, hit);
}

function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    folded += piece;
    at += character.length;
  }
  origin.push(at);
  return { folded, origin };
}

function cut(text: string, hit: Uint8Array): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && hit[end] === hit[start]) continue;
    if (hit[start] === 1 && parts.length % 2 === 0) parts.push("");
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
