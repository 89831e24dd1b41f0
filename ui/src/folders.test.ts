// The folders are layers: lib/ and components/ at the bottom, then the features, then shell/, then app/ on top.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { files, named, SRC } from "./lib/test/sources";

/** What one folder imports of others: for each of them, a file that does. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, string>>;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["'](\.[^"']*)["']|\bimport\(\s*["'](\.[^"']*)["']/g;

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
}

/** The folder of a path below src/; "." for the files beside the folders. */
function folderOf(path: string): string {
  const [folder = ".", rest] = path.split("/");
  return rest === undefined ? "." : folder;
}

function read(): Graph {
  const graph = new Map<string, Map<string, string>>();
  for (const path of files(SRC, /\.(svelte|ts)$/)) {
    if (/\.test\.ts$/.test(path)) continue;
    const file = named(path);
    const from = folderOf(file);
    for (const specifier of importsOf(readFileSync(path, "utf8"))) {
      const to = folderOf(named(join(dirname(path), specifier)));
      if (to === from) continue;
      const edges = graph.get(from) ?? new Map<string, string>();
      if (!edges.has(to)) edges.set(to, file);
      graph.set(from, edges);
    }
  }
  return graph;
}

/** The folders of a cycle in their order, the first one again at the end; null where there is no cycle. */
function cycleIn(graph: Graph): string[] | null {
  const done = new Set<string>();
  const visit = (folder: string, path: readonly string[]): string[] | null => {
    if (path.includes(folder)) return [...path.slice(path.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    for (const next of graph.get(folder)?.keys() ?? []) {
      const found = visit(next, [...path, folder]);
      if (found) return found;
    }
    done.add(folder);
    return null;
  };
  for (const folder of graph.keys()) {
    const found = visit(folder, []);
    if (found) return found;
  }
  return null;
}

/** A cycle as one reads it: each folder with the file that imports the next one. */
function described(graph: Graph, cycle: readonly string[] | null): string {
  if (!cycle) return "no cycle";
  const steps = cycle.slice(0, -1).map((from, at) => `${from} (${graph.get(from)?.get(cycle[at + 1]!)})`);
  return [...steps, cycle.at(-1)].join(" -> ");
}

const graph = read();
const imported = (folder: string) => [...(graph.get(folder)?.keys() ?? [])].sort();

describe("the test itself", () => {
  it("finds imports of every form", () => {
    const text = `import a from "./a";
import {
  b,
  type B,
} from "../b";
  import type { C } from '../c';
import "./d.css";
export { e } from "./e";
const f = await import("../f");
const text = "from './g'"; // import "h"`;
    expect(importsOf(text)).toEqual(["./a", "../b", "../c", "./d.css", "./e", "../f"]);
  });

  it("finds a cycle, and says which files make it", () => {
    const edges = (...to: [string, string][]) => new Map(to);
    const cyclic: Graph = new Map([
      ["app", edges(["list", "app/a.ts"])],
      ["list", edges(["lib", "list/a.ts"], ["detail", "list/b.ts"])],
      ["detail", edges(["lib", "detail/a.ts"], ["history", "detail/b.ts"])],
      ["history", edges(["list", "history/a.ts"])],
    ]);
    expect(described(cyclic, cycleIn(cyclic))).toBe(
      "list (list/b.ts) -> detail (detail/b.ts) -> history (history/a.ts) -> list",
    );
    expect(cycleIn(new Map([["app", edges(["lib", "app/a.ts"])]]))).toBeNull();
  });

  it("reads the sources", () => {
    expect(imported("app")).toEqual(expect.arrayContaining(["components", "lib", "list", "shell"]));
  });
});

it("has no cycle of folders", () => {
  expect(described(graph, cycleIn(graph))).toBe("no cycle");
});

it("keeps lib/ and components/ at the bottom", () => {
  expect(imported("lib")).toEqual([]);
  expect(imported("components")).toEqual(["lib"]);
});

it("lets only main.ts import app/, and only app/ import shell/", () => {
  const importers = (of: string) => [...graph.keys()].filter((folder) => graph.get(folder)?.has(of));
  expect(importers("app")).toEqual(["."]);
  expect(importers("shell")).toEqual(["app"]);
});
