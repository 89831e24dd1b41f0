// The page's own sources, for tests that read them: parsed, so that comments and types don't count as text.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { parse } from "svelte/compiler";

export const SRC = join(import.meta.dirname, "../..");

/** A node of either syntax tree, as far as these tests look at it. */
export type Node = { type: string; [key: string]: unknown };

export function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What ships: no tests, no mock. */
export const shipped = files(SRC, /\.(svelte|ts)$/).filter(
  (path) => !/\.test\.ts$|[\\/](test|mock)[\\/]|bindings\.ts$/.test(path),
);

export const named = (path: string) => relative(SRC, path).replaceAll("\\", "/");

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** Every node below `node`, with those it stands in, the nearest last. */
export function walk(node: unknown, visit: (node: Node, above: readonly Node[]) => void, above: Node[] = []) {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit, above));
  if (!isNode(node)) return;
  visit(node, above);
  const inside = [...above, node];
  for (const [key, value] of Object.entries(node)) {
    if (key !== "metadata" && typeof value === "object" && value !== null) walk(value, visit, inside);
  }
}

export type Parsed = { text: string; script: Node[]; markup: Node | null };

/** A component's trees in ESTree's terms, never the style, and the text their positions count in. */
export function parsedText(text: string): Parsed {
  const { module, instance, fragment } = parse(text, { modern: true });
  const script = [module, instance].flatMap((part) => (part ? [part.content as unknown as Node] : []));
  return { text, script, markup: fragment as unknown as Node };
}

/** The same of a file; a plain script is read as a component's. */
export function parsed(path: string): Parsed {
  const text = readFileSync(path, "utf8");
  if (extname(path) !== ".ts") return parsedText(text);
  return { ...parsedText(`<script lang="ts">\n${text}\n</script>`), markup: null };
}
