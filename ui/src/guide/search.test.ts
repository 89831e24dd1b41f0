import { expect, it } from "vitest";
import { PAGES } from "./pages";
import { find } from "./search";

const titles = (search: string) =>
  find(search).map(({ page, title }) => (title ? `${page} › ${title}` : page));

it("finds nothing without a word", () => {
  expect(find("")).toEqual([]);
  expect(find("  ")).toEqual([]);
  expect(find("xyzzy")).toEqual([]);
});

it("finds sections with all words, those that name one in a heading first", () => {
  expect(titles("country code")[0]).toBe("Why were rows left out? › Phone without a country code");
  expect(find("country code").length).toBeGreaterThan(2);
  expect(find("country code xyzzy")).toEqual([]);
});

it("ignores case, accents and the kind of apostrophe", () => {
  expect(titles("DOESN'T fit the fièld")).toContain(
    "Why were rows left out? › The value doesn’t fit the field",
  );
});

it("leads to the place, and shows the text around the match", () => {
  const [first] = find("mailing lists");
  expect(first?.place).toEqual({ page: "warnings", anchor: "cards-that-are-groups" });
  expect(first?.excerpt).toMatch(/^group_cards Address books write mailing lists as cards .*…$/);
});

it("cuts the text between words", () => {
  const excerpts = find("million").map(({ excerpt }) => excerpt);
  expect(excerpts.some((excerpt) => /^….*million/.test(excerpt))).toBe(true);
  expect(excerpts.filter((excerpt) => excerpt.length > 160)).toEqual([]);
});

it("finds every page by its title", () => {
  for (const page of PAGES.values()) {
    expect(titles(page.title).map((title) => title.split(" › ")[0])).toContain(page.title);
  }
});

it("writes keys as people know them", () => {
  const excerpts = find("add people by hand").map(({ excerpt }) => excerpt);
  expect(excerpts.join(" ")).toContain("Ctrl+");
  for (const search of ["ctrl", "contact", "press"]) {
    expect(find(search).filter(({ excerpt }) => excerpt.includes("Mod+"))).toEqual([]);
  }
});
