// A page of the guide, as the build compiles it from docs/guide/*.md. It is data, not markup, so that nothing in it can run.

/** A part of a line. */
export type Inline =
  | string
  | { kind: "strong"; parts: Inline[] }
  | { kind: "em"; parts: Inline[] }
  | { kind: "code"; text: string }
  /** A key chord, such as "Mod+Shift+Z". */
  | { kind: "keys"; keys: string }
  | { kind: "link"; to: Place; parts: Inline[] };

export type Block =
  | { kind: "heading"; level: 2 | 3; anchor: string; parts: Inline[] }
  | { kind: "paragraph"; parts: Inline[] }
  /** `start` is the first number; null for a list without numbers. */
  | { kind: "list"; start: number | null; items: Block[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] }
  | { kind: "code"; text: string }
  | { kind: "note"; blocks: Block[] }
  | { kind: "picture"; name: string; alt: string };

export type Picture = { src: string; width: number; height: number };

export type Page = {
  title: string;
  blocks: Block[];
  /** By their names in `picture` blocks. */
  pictures: Record<string, Picture>;
};

/** A page, and a heading on it; null for its top. */
export type Place = { page: string; anchor: string | null };

/** "importing#the-steps" as a place. */
export function placeOf(text: string): Place {
  const [page = "", anchor] = text.split("#");
  return { page, anchor: anchor ?? null };
}

/** The text of a line, without its marks; `keys` says how a key chord is written. */
export function plain(parts: readonly Inline[], keys = (chord: string) => chord): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.kind === "code") return part.text;
      return part.kind === "keys" ? keys(part.keys) : plain(part.parts, keys);
    })
    .join("");
}
