// Where a search matches a text, for marking: case, accents and a phone's punctuation don't count.

/** A piece of a text, and whether it is a match. */
export type Piece = { text: string; hit: boolean };

/** A folded text, and the original index of each of its letters; null if no index changed. */
type Folded = { text: string; at: number[] | null };

const any = () => true;
const digit = (letter: string) =>
  (letter >= "0" && letter <= "9") || letter === "+" || /\p{Nd}/u.test(letter);

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function foldText(text: string, keep: (letter: string) => boolean): Folded {
  let folded = "";
  const at: number[] = [];
  if (isAscii(text)) {
    // Most texts, and single letters, need no decomposition.
    const lower = text.toLowerCase();
    if (keep === any) return { text: lower, at: null };
    for (let index = 0; index < lower.length; index += 1) {
      const each = lower.charAt(index);
      if (!keep(each)) continue;
      folded += each;
      at.push(index);
    }
    at.push(text.length);
    return { text: folded, at };
  }
  let index = 0;
  for (const letter of text) {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const each of plain) {
      if (!keep(each)) continue;
      folded += each;
      for (let unit = 0; unit < each.length; unit += 1) at.push(index);
    }
    index += letter.length;
  }
  at.push(text.length);
  return { text: folded, at };
}

function spans(text: string, terms: string[], keep: (letter: string) => boolean): [number, number][] {
  const folded = foldText(text, keep);
  const place = (index: number) => (folded.at ? (folded.at[index] ?? 0) : index);
  const found: [number, number][] = [];
  for (const wanted of terms) {
    for (let from = folded.text.indexOf(wanted); from >= 0; from = folded.text.indexOf(wanted, from + 1)) {
      let end = place(from + wanted.length - 1) + 1;
      if (folded.at) while (end < text.length && /\p{M}/u.test(text[end] ?? "")) end += 1;
      found.push([place(from), end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** The folded words of a search: the same for every text. */
type Wanted = { search: string; words: string[]; digits: string[] };
let wanted: Wanted = { search: "", words: [], digits: [] };

function wantedBy(search: string): Wanted {
  if (wanted.search === search) return wanted;
  const trimmed = search.trim();
  const fold = (terms: string[], keep: (letter: string) => boolean) =>
    terms.map((term) => foldText(term, keep).text).filter((term) => term !== "");
  const digits = /\p{Nd}/u.test(trimmed) ? fold([trimmed], digit) : [];
  return (wanted = { search, words: fold(trimmed.split(/\s+/), any), digits });
}

/** Cuts `text` at the matches of each word of `search`; with `phone`, only digits are compared. Null without a match. */
export function hits(text: string, search: string, phone = false): Piece[] | null {
  const { words, digits } = wantedBy(search);
  const terms = phone ? digits : words;
  if (terms.length === 0 || text === "") return null;
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spans(text, terms, phone ? digit : any)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, end), hit: true });
    done = end;
  }
  if (pieces.length === 0) return null;
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The same, the whole text as one piece if nothing matches. */
export function marked(text: string, search: string, phone = false): Piece[] {
  return hits(text, search, phone) ?? [{ text, hit: false }];
}
