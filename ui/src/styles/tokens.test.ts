// The stacking order is defined in one place: in tokens.css.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { files, named, SRC } from "../lib/test/sources";

const tokens = readFileSync(join(SRC, "styles/tokens.css"), "utf8");
const layers = [...tokens.matchAll(/(--z-[\w-]+):\s*(\d+);/g)].map(([, name, value]) => ({
  name: name!,
  value: Number(value),
}));
const uses = files(SRC, /\.(svelte|css)$/).flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/z-index:\s*([^;]+);/g)].map(([, value]) => ({
    file: named(path),
    value: value!,
  })),
);

it("defines the layers from the lowest to the highest, each once", () => {
  const values = layers.map(({ value }) => value);
  expect(values.length).toBeGreaterThan(0);
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
});

it("has a token wherever a z-index is set", () => {
  const known = new Set(layers.map(({ name }) => `var(${name})`));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter(({ value }) => !known.has(value))).toEqual([]);
});

it("has no token that nothing uses", () => {
  const used = new Set(uses.map(({ value }) => value));
  expect(layers.filter(({ name }) => !used.has(`var(${name})`))).toEqual([]);
});
