// Where a search matches a text, for marking: case, accents, the kind of apostrophe and a phone's punctuation don't
// count, and the words of a name may be joined.

/** A piece of a text, and whether it is a match. */
export type Piece = { text: string; hit: boolean };

/** What a text is: in a phone only digits are compared, and in a name words may be joined. */
export type Kind = "text" | "phone" | "name";

/** A folded text, and the original index of each of its letters; null if no index changed. */
type Folded = { text: string; at: number[] | null };

const APOSTROPHE = /[`´ʹʻ-ʿ΄՚׳᾽᾿´῾‘’‛′‵ꞌ＇｀]/u;
/** What composes words, besides white space. */
const JOINT = /['\-.·־‐-―−゠・\s]/u;
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** The least number of letters of a word that is compared without what composes it, so that few others match. */
const JOINED_LETTERS = 3;

const any = () => true;
const unjoined = (letter: string) => !JOINT.test(letter);
const noApostrophe = (letter: string) => letter !== "'";
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
    const lower = text.toLowerCase().replaceAll("`", "'");
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
    const plain = APOSTROPHE.test(letter)
      ? "'"
      : letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
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

/** Where a folded text contains the wanted one; with `around`, also across the end to the start. */
function spans(text: string, folded: Folded, wanted: string, around = false): [number, number][] {
  const place = (index: number) => (folded.at ? (folded.at[index] ?? 0) : index);
  const length = folded.text.length;
  const searched = around ? folded.text + folded.text : folded.text;
  const found: [number, number][] = [];
  const add = (from: number, last: number) => {
    let end = place(last) + 1;
    if (folded.at) while (end < text.length && /\p{M}/u.test(text[end] ?? "")) end += 1;
    found.push([place(from), end]);
  };
  for (let from = searched.indexOf(wanted); from >= 0; from = searched.indexOf(wanted, from + 1)) {
    const last = from + wanted.length - 1;
    if (from >= length || last >= from + length) break;
    if (last < length) {
      add(from, last);
    } else {
      add(from, length - 1);
      add(0, last - length);
    }
  }
  return found;
}

/** A folded word of a search, and what is compared where words may be joined; "" if it is too short for that. */
type Word = { text: string; joined: string };
/** The folded words of a search: the same for every text. */
type Wanted = { search: string; words: Word[]; digits: string };
let wanted: Wanted = { search: "", words: [], digits: "" };

function wantedBy(search: string): Wanted {
  if (wanted.search === search) return wanted;
  const trimmed = search.trim();
  const digits = /\p{Nd}/u.test(trimmed) ? foldText(trimmed, digit).text : "";
  const words = trimmed.split(/\s+/).map((word): Word => {
    const joined = foldText(word, unjoined).text;
    const enough = joined.length >= JOINED_LETTERS || EAST_ASIAN.test(joined);
    return { text: foldText(word, any).text, joined: enough ? joined : "" };
  });
  return (wanted = { search, words: words.filter((word) => word.text !== ""), digits });
}

function wordSpans(text: string, words: Word[], kind: Kind): [number, number][] {
  const plain = foldText(text, any);
  let loose: Folded | undefined;
  return words.flatMap((word) => {
    const found = spans(text, plain, word.text);
    if (found.length > 0 || word.joined === "") return found;
    loose ??= foldText(text, kind === "name" ? unjoined : noApostrophe);
    return spans(text, loose, word.joined, kind === "name" && EAST_ASIAN.test(word.joined));
  });
}

/** Cuts `text` at the matches of each word of `search`. Null without a match. */
export function hits(text: string, search: string, kind: Kind = "text"): Piece[] | null {
  const { words, digits } = wantedBy(search);
  if (text === "" || (kind === "phone" ? digits === "" : words.length === 0)) return null;
  const found = kind === "phone" ? spans(text, foldText(text, digit), digits) : wordSpans(text, words, kind);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
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
export function marked(text: string, search: string, kind: Kind = "text"): Piece[] {
  return hits(text, search, kind) ?? [{ text, hit: false }];
}
