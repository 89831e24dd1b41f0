// Where a search matches a text, for marking: case, accents and a phone's punctuation don't count.

/** A text cut into pieces, those that match marked. */
export type Piece = { text: string; hit: boolean };

type Folded = { text: string; at: number[] };

function foldText(text: string, keep: (letter: string) => boolean): Folded {
  let folded = "";
  const at: number[] = [];
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

const any = () => true;
const digit = (letter: string) => /[\p{Nd}+]/u.test(letter);

function spans(text: string, terms: string[], keep: (letter: string) => boolean): [number, number][] {
  const folded = foldText(text, keep);
  const found: [number, number][] = [];
  for (const term of terms) {
    const wanted = foldText(term, keep).text;
    if (wanted === "") continue;
    for (let from = folded.text.indexOf(wanted); from >= 0; from = folded.text.indexOf(wanted, from + 1)) {
      const last = folded.at[from + wanted.length - 1] ?? 0;
      let end = last + 1;
      while (end < text.length && /\p{M}/u.test(text[end] ?? "")) end += 1;
      found.push([folded.at[from] ?? 0, Math.max(end, folded.at[from + wanted.length - 1]! + 1)]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Cuts `text` at the matches of each word of `search`; with `phone`, only digits are compared. */
export function marked(text: string, search: string, phone = false): Piece[] {
  const trimmed = search.trim();
  if (trimmed === "" || text === "") return [{ text, hit: false }];
  const terms = phone ? [trimmed] : trimmed.split(/\s+/);
  if (phone && !/\p{Nd}/u.test(trimmed)) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spans(text, terms, phone ? digit : any)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}
