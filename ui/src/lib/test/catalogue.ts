// Catalogues as data, for tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { files, SRC } from "./sources";

export type Expression = {
  type: "var" | "select" | "str" | "num" | "term" | "mesg" | "func";
  name?: string;
  value?: string | number;
  selector?: Expression;
  variants?: { key: { type: "num" | "str"; value: string | number }; value: Pattern }[];
};
export type Pattern = string | (string | Expression)[];

const FOLDER = join(SRC, "locales");

export const LOCALES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The areas a language has a file for. */
export function areasOf(locale: string): string[] {
  return files(join(FOLDER, locale), /\.ftl$/)
    .map((path) => path.replace(/^.*[\\/]|\.ftl$/g, ""))
    .sort();
}

export function textOf(locale: string): string {
  return areasOf(locale)
    .map((area) => readFileSync(join(FOLDER, locale, `${area}.ftl`), "utf8"))
    .join("\n");
}

/** The patterns of a catalogue by id, attributes as "id.attribute", in the file's order. */
export function patternsOf(locale: string): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const { id, value, attributes } of new FluentResource(textOf(locale)).body) {
    if (value !== null) found.set(id, value as Pattern);
    for (const [name, each] of Object.entries(attributes ?? {})) found.set(`${id}.${name}`, each as Pattern);
  }
  return found;
}

export function idsOf(locale: string): Set<string> {
  return new Set(patternsOf(locale).keys());
}

/** Every expression and text of a pattern, those of variants too. */
export function* parts(pattern: Pattern): Generator<string | Expression> {
  for (const part of typeof pattern === "string" ? [pattern] : pattern) {
    yield part;
    if (typeof part === "string" || part.type !== "select") continue;
    if (part.selector) yield part.selector;
    for (const variant of part.variants ?? []) yield* parts(variant.value);
  }
}
