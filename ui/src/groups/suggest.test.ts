import { expect, it } from "vitest";
import { suggestions } from "./suggest";

const known = ["Customers", "Family", "Élite customers", "Book club"];
const names = (text: string, taken: string[] = []) =>
  suggestions(text, known, taken).map((offer) => offer.name);

it("offers what starts so before what holds it", () => {
  expect(names("cust")).toEqual(["Customers", "Élite customers", "cust"]);
});

it("ignores case and accents", () => {
  expect(names("elite")[0]).toBe("Élite customers");
});

it("offers no new group for a known name, however spelt", () => {
  expect(names("FAMILY")).toEqual(["Family"]);
  expect(names("family", ["Family"])).toEqual([]);
});

it("offers no name with a bar", () => {
  expect(names("a|b")).toEqual([]);
});
