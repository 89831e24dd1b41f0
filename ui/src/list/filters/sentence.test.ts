import { afterEach, describe, expect, it } from "vitest";
import { addedIn, inGroup, monthOf, ofCountry, STARRED, without } from "../../lib/filters";
import { useLanguage } from "../../lib/i18n.svelte";
import type { Field, Operator } from "../../lib/bindings";
import { filterFields, kindOf, OPERATORS, valuesOf } from "./kinds";
import { filterText, operatorText } from "./sentence";

const TYPES: Record<string, Field["type"]> = {
  Notes: "long_text",
  Rank: "number",
  Birthday: "date",
  Opens: "time",
  VIP: "checkbox",
  Tier: "dropdown",
  Interests: "multi_select",
  "Work phone": "phone",
};
const fields = Object.entries(TYPES).map(([name, type], at): Field => ({
  id: at + 1,
  name,
  type,
  help: null,
  options: [],
  required: false,
  shown: true,
  yearly: false,
  active: true,
  position: at,
}));
const says = (field: string, operator: Operator, ...values: string[]) =>
  filterText({ field, operator, values }, fields);

afterEach(() => useLanguage("en"));

describe("a filter", () => {
  it("reads as a sentence", () => {
    expect(says("city", "is", "Berlin", "Hamburg")).toBe("City is Berlin or Hamburg");
    expect(says("city", "is_not", "Berlin")).toBe("City is not Berlin");
    expect(says("name", "contains", "ana")).toBe("Name contains ana");
    expect(says("phone", "starts_with", "+34")).toBe("Phone starts with +34");
    expect(says("Notes", "empty")).toBe("Notes is empty");
    expect(says("Rank", "greater", "1000.5")).toBe("Rank is more than 1,000.5");
    expect(says("Rank", "between", "1", "5")).toBe("Rank is between 1 and 5");
    expect(says("Birthday", "less", "1990-05-01")).toBe("Birthday is before May 1, 1990");
    expect(says("Birthday", "at_least", "1990-05-01")).toBe("Birthday is May 1, 1990 or later");
    expect(says("Birthday", "upcoming", "30")).toBe("Birthday is within 30 days");
    expect(says("Opens", "at_most", "09:30")).toBe("Opens is 9:30 AM or earlier");
    expect(says("VIP", "is", "yes")).toBe("VIP is Yes");
    expect(says("Tier", "is", "Gold", "Silver")).toBe("Tier is Gold or Silver");
    expect(says("Interests", "all_of", "Chess", "Sailing")).toBe("Interests include Chess and Sailing");
    expect(says("Interests", "is_not", "Chess")).toBe("Interests do not include Chess");
    expect(says("groups", "is", "Work", "Family")).toBe("In Work or Family");
    expect(says("groups", "is_not", "Work")).toBe("Not in Work");
    expect(says("phone_country", "is", "ES", "FR")).toBe("Phone is from Spain or France");
    expect(says("messages", "not_empty")).toBe("Has messages");
    expect(says("imported_from", "is", "people.csv")).toBe("Imported from people.csv");
    expect(says("imported_from", "empty")).toBe("Was not imported");
    expect(says("imported_from", "contains", "pe")).toBe("Imported file contains pe");
    expect(says("messages", "at_least", "3")).toBe("Number of messages is at least 3");
    expect(says("updated_at", "less", "2026-11-22")).toBe("Date changed is before Nov 22, 2026");
  });

  it("made by the rest of the page reads as one too", () => {
    const text = (filter: Parameters<typeof filterText>[0]) => filterText(filter, fields);
    expect(text(STARRED)).toBe("Starred");
    expect(text({ ...STARRED, values: ["no"] })).toBe("Not starred");
    expect(text(inGroup("Work"))).toBe("In Work");
    expect(text(without("groups"))).toBe("In no group");
    expect(text(without("email"))).toBe("Email is empty");
    expect(text(ofCountry("ES"))).toBe("Phone is from Spain");
    expect(text(ofCountry(null))).toBe("Country of the phone is not known");
    expect(text(addedIn("2024-02"))).toBe("Added in February 2024");
    expect(addedIn("2024-02").values).toEqual(["2024-02-01", "2024-02-29"]);
    expect(monthOf({ field: "", operator: "between", values: ["2024-02-01", "2024-02-28"] })).toBeNull();
  });

  it("isolates what a person wrote", async () => {
    await useLanguage("ar");
    expect(says("city", "is", "Berlin")).toContain("\u2068Berlin\u2069");
  });
});

describe("every field", () => {
  it("has operators, each with a name and a number of values", () => {
    for (const field of filterFields(fields)) {
      const kind = kindOf(field, fields);
      const names = OPERATORS[kind].map((operator) => operatorText(kind, operator));
      expect(new Set(names).size).toBe(OPERATORS[kind].length);
      for (const operator of OPERATORS[kind]) {
        expect(says(field, operator, "1", "2")).not.toContain("filter-");
        expect([0, 1, 2, "many"]).toContain(valuesOf(kind, operator));
      }
    }
  });

  it("is offered once", () => {
    const offered = filterFields(fields);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain("phone_country");
    expect(offered.filter((field) => kindOf(field, fields) === "text")).toContain("street");
  });
});
