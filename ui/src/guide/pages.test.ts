// The pages of the guide: their links lead somewhere, and they name what the app has.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../app/commands";
import { MENUS } from "../app/menu";
import { IN_GUIDE } from "../import/in-guide";
import { commandLabel } from "../lib/commands";
import { t } from "../lib/i18n.svelte";
import { recordCodes, recordWarnings, fileWarnings } from "../lib/test/codes";
import { patternsOf, parts } from "../lib/test/catalogue";
import { files, shipped, SRC } from "../lib/test/sources";
import { type Block, type Inline, placeOf, plain } from "./page";
import { exists, FIRST, ORDER, PAGES } from "./pages";

const FOLDER = join(SRC, "../../docs/guide");

/** A part of a line, and whether it begins a list item. */
type Met = { part: Inline; leads: boolean };

function met(blocks: readonly Block[], inItem = false): Met[] {
  const inLine = (all: readonly Inline[], leads: boolean): Met[] =>
    all.flatMap((part, at) => [
      { part, leads: leads && at === 0 },
      ...(typeof part === "object" && "parts" in part ? inLine(part.parts, false) : []),
    ]);
  return blocks.flatMap((block, at): Met[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return inLine(block.parts, inItem && at === 0);
      case "list":
        return block.items.flatMap((item) => met(item, true));
      case "note":
        return met(block.blocks);
      case "table":
        return [block.head, ...block.rows].flat().flatMap((cell) => inLine(cell, false));
      default:
        return [];
    }
  });
}

const all = [...PAGES].map(([name, page]) => ({ name, page, met: met(page.blocks) }));
/** The text of a page as it is written. */
const source = (name: string) => readFileSync(join(FOLDER, `${name}.md`), "utf8").replaceAll("\r\n", "\n");
/** The same on one line, as texts may be wrapped anywhere. */
const unwrapped = (name: string) => source(name).replace(/\s+/g, " ");
const pictures = files(FOLDER, /\.png$/).map((path) => basename(path));

it("lists every page once on its first page", () => {
  expect(new Set(ORDER).size).toBe(ORDER.length);
  expect([...ORDER].sort()).toEqual([...PAGES.keys()].sort());
  expect(ORDER.length).toBeGreaterThan(15);
});

describe.each(all)("$name", ({ page, met }) => {
  it("has links that lead to a page and a heading", () => {
    const dead = met.flatMap(({ part }) =>
      typeof part === "object" && part.kind === "link" && !exists(part.to)
        ? [`${plain(part.parts)}: ${part.to.page}#${part.to.anchor}`]
        : [],
    );
    expect(dead).toEqual([]);
  });

  it("has pictures that exist", () => {
    expect(Object.keys(page.pictures).filter((name) => !pictures.includes(name))).toEqual([]);
  });
});

it("is linked from the table of codes by names that exist", () => {
  const codes = readFileSync(join(FOLDER, "../codes.md"), "utf8");
  const links = [...codes.matchAll(/\]\(guide\/([\w-]+)\.md(#[\w-]+)?\)/g)].map(
    ([, page, anchor]) => `${page}${anchor ?? ""}`,
  );
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((link) => !exists(placeOf(link)))).toEqual([]);
});

it("uses every picture, and they stay small", () => {
  const used = new Set([...PAGES.values()].flatMap((page) => Object.keys(page.pictures)));
  expect(pictures.filter((name) => !used.has(name))).toEqual([]);
  const size = pictures.reduce((sum, name) => sum + readFileSync(join(FOLDER, "pictures", name)).length, 0);
  expect(size).toBeLessThan(1_500_000);
});

it("is where the app says it is", () => {
  const links = shipped.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/<GuideLink\s+to="([^"]+)"/g)].map((match) => match[1]!),
  );
  const places = [
    ...readFileSync(join(SRC, "app/guide-place.ts"), "utf8").matchAll(/"([a-z-]+(?:#[\w-]+)?)"/g),
  ]
    .map((match) => match[1]!)
    .filter((text) => PAGES.has(placeOf(text).page));
  expect(links.length).toBeGreaterThan(8);
  expect(places.length).toBeGreaterThan(8);
  expect([...links, ...places, ...Object.values(IN_GUIDE)].filter((link) => !exists(placeOf(link)))).toEqual(
    [],
  );
});

describe("the guide names", () => {
  const keys = source("keys");
  const runnable = COMMANDS.filter(({ run, hidden }) => run && !hidden);

  it.each(runnable.map(({ id }) => id))("%s", (id) => {
    expect(keys).toContain(commandLabel(id));
    const told = ORDER.filter((name) => name !== "keys").some((name) =>
      unwrapped(name).includes(commandLabel(id)),
    );
    expect(told || ["app.quit", "help.about"].includes(id) || id.startsWith("view.zoom")).toBe(true);
  });

  it("every item of the menus, in its menu", () => {
    for (const [menu, lines] of Object.entries(MENUS)) {
      const title = t(`menu-${menu}`).replace("&", "");
      const row = keys.split("\n").find((line) => line.startsWith(`| ${title} |`));
      const labels = lines
        .filter((line) => line !== "-")
        .map((line) => (line.startsWith(":") ? t(`menu-${line.slice(1)}`) : commandLabel(line)));
      expect(row, title).toBe(`| ${title} | ${labels.map((label) => `**${label}**`).join(", ")} |`);
    }
  });

  it("every key, beside what it does", () => {
    const rows = (PAGES.get("keys")?.blocks ?? []).flatMap((block) =>
      block.kind === "table" ? block.rows : [],
    );
    const told = (label: string) =>
      rows
        .filter((row) => plain(row[1] ?? []).startsWith(label))
        .flatMap((row) => row[0] ?? [])
        .flatMap((part) => (typeof part === "object" && part.kind === "keys" ? [part.keys] : []));
    const untold = COMMANDS.flatMap(({ id, keys }) => {
      const known = told(commandLabel(id));
      return keys.filter((chord) => !known.includes(chord)).map((chord) => `${id}: ${chord}`);
    });
    expect(untold).toEqual([]);
  });

  it("every code of a row or a file, under the heading that the app uses", () => {
    const leftOut = source("left-out-rows");
    const warnings = source("warnings");
    for (const code of recordCodes) {
      const isWarning = recordWarnings.includes(code);
      const section = `${isWarning ? "###" : "##"} ${t(`cause-${code}`)}\n\n\`${code}\`\n`;
      expect(isWarning ? warnings : leftOut).toContain(section);
      expect(Object.keys(IN_GUIDE)).toContain(code);
    }
    expect(fileWarnings.filter((code) => !warnings.includes(`\n\`${code}\`\n`))).toEqual([]);
  });

  it("only labels that the app has", () => {
    const english = [...patternsOf("en").values()].map((pattern) =>
      [...parts(pattern)].filter((part) => typeof part === "string").join(" "),
    );
    const known = (label: string) => english.some((text) => text.includes(label.replace(/…$/, "")));
    /** The part of a page where list items begin with what looks wrong, in the person's words. */
    const trouble = (blocks: readonly Block[]) => {
      const at = blocks.findIndex(
        (block) => block.kind === "heading" && block.anchor === "when-something-looks-wrong",
      );
      return at < 0 ? blocks.length : at;
    };
    // What is named on these pages belongs to other programs; the rest is made of several messages.
    const other = ["from-a-phone", "from-google", "from-icloud", "from-outlook"];
    const composed = ["Use … for every …", "More", "Export chat", "Trial", "Basic", "Pro", "Unlimited"];
    const wrong = all
      .filter(({ name }) => !other.includes(name))
      .flatMap(({ name, page: { blocks } }) => {
        const end = trouble(blocks);
        const labelled = [
          ...met(blocks.slice(0, end)),
          ...met(blocks.slice(end)).filter(({ leads }) => !leads),
        ];
        return labelled.flatMap(({ part }) => {
          if (typeof part !== "object" || part.kind !== "strong") return [];
          const labels = plain(part.parts).replace(/\.$/, "").split(" › ");
          return labels
            .filter((label) => !composed.includes(label) && !known(label))
            .map((label) => `${name}: ${label}`);
        });
      });
    expect(wrong).toEqual([]);
  });
});

it("reads the folder of the guide", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  expect(names.map((name) => basename(name, ".md")).sort()).toEqual([...PAGES.keys()].sort());
  expect(PAGES.get(FIRST)?.title).toBe(t("guide-title"));
});
