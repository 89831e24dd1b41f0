// All pages of the guide, and their order, which is that of the links on the first page.
import { type Block, type Inline, type Page, type Place, placeOf, plain } from "./page";

/** The page that lists all others. */
export const FIRST = "README";

const modules = import.meta.glob<Page>("../../../docs/guide/*.md", { eager: true, import: "default" });

/** The pages by their names. */
export const PAGES: ReadonlyMap<string, Page> = new Map(
  Object.entries(modules).map(([path, page]) => [path.slice(path.lastIndexOf("/") + 1, -".md".length), page]),
);

/** Pages that belong together, under a heading of the first page. */
export type Chapter = { title: string; pages: string[] };

function linked(parts: readonly Inline[]): string[] {
  return parts.flatMap((part) => (typeof part === "object" && part.kind === "link" ? [part.to.page] : []));
}

function linkedIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? linked(block.parts) : []));
}

function chaptersOf(first: Page | undefined): Chapter[] {
  const chapters: Chapter[] = [];
  for (const block of first?.blocks ?? []) {
    if (block.kind === "heading") chapters.push({ title: plain(block.parts), pages: [] });
    else if (block.kind === "list") chapters.at(-1)?.pages.push(...block.items.flatMap(linkedIn));
  }
  return chapters;
}

export const CHAPTERS: readonly Chapter[] = chaptersOf(PAGES.get(FIRST));
export const ORDER: readonly string[] = [FIRST, ...CHAPTERS.flatMap(({ pages }) => pages)];

/** Whether there is such a page and, on it, such a heading. */
export function exists({ page, anchor }: Place): boolean {
  const blocks = PAGES.get(page)?.blocks;
  if (!blocks) return false;
  return anchor === null || blocks.some((block) => block.kind === "heading" && block.anchor === anchor);
}

/** The place of a link such as "importing#the-steps", or the first page if it leads nowhere. */
export function placeOr(link: string | null): Place {
  const place = placeOf(link ?? FIRST);
  return exists(place) ? place : { page: FIRST, anchor: null };
}
