// Finds the sections of the guide that contain all words of a search.
import { shown } from "../lib/keys";
import { type Block, type Inline, type Place, plain } from "./page";
import { ORDER, PAGES } from "./pages";

/** The part of a page from one heading to the next. */
type Section = { place: Place; page: string; title: string; text: string; folded: string };

export type Found = {
  place: Place;
  /** The title of the page. */
  page: string;
  /** The heading of the section; "" for the beginning of the page. */
  title: string;
  /** The text around the first match. */
  excerpt: string;
};

/** How much of a section an excerpt shows, in characters before and after the match. */
const BEFORE = 30;
const AFTER = 90;

const fold = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** A line as it is searched and shown: its keys are written as on Windows and Linux, as the guide says. */
const line = (parts: readonly Inline[]) => plain(parts, (chord) => shown(chord, "linux"));

function textOf(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return line(block.parts);
    case "code":
      return block.text;
    case "picture":
      return "";
    case "list":
      return block.items.map((item) => item.map(textOf).join(" ")).join(" ");
    case "note":
      return block.blocks.map(textOf).join(" ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(line).join(" ")).join(" ");
  }
}

function sectionsOf(page: string): Section[] {
  const { title = "", blocks = [] } = PAGES.get(page) ?? {};
  const sections = [{ anchor: null as string | null, title: "", texts: [] as string[] }];
  for (const block of blocks) {
    if (block.kind === "heading") {
      sections.push({ anchor: block.anchor, title: line(block.parts), texts: [] });
    } else sections.at(-1)?.texts.push(textOf(block));
  }
  return sections.map((section) => {
    const text = section.texts.join(" ");
    const folded = fold(`${title} ${section.title} ${text}`);
    return { place: { page, anchor: section.anchor }, page: title, title: section.title, text, folded };
  });
}

let sections: readonly Section[] | null = null;

/** A piece of the text around the first of the words, cut between words. */
function excerptOf(text: string, words: readonly string[]): string {
  const folded = fold(text);
  const hits = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const hit = Math.min(...hits, text.length);
  const start = hit <= BEFORE || hit === text.length ? 0 : text.lastIndexOf(" ", hit - BEFORE) + 1;
  const next = text.indexOf(" ", start + BEFORE + AFTER);
  const end = next < 0 ? text.length : next;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

/** The sections with all words of `search`; those with one of them in their headings come first. */
export function find(search: string): Found[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  sections ??= ORDER.flatMap(sectionsOf);
  const found = sections.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const inHeading = ({ page, title }: Section) => {
    const heading = fold(title || page);
    return words.some((word) => heading.includes(word));
  };
  return [...found.filter(inHeading), ...found.filter((section) => !inHeading(section))].map(
    ({ place, page, title, text }) => ({ place, page, title, excerpt: excerptOf(text, words) }),
  );
}
