import { expect, it } from "vitest";
import { problemsByField, problemText, sentence } from "./failure";

const problem = {
  line: 4,
  column: "phone",
  code: "phone_invalid",
  value: "12",
  args: {},
  message: "In English.",
};

it("uses the catalogue for known failures", () => {
  expect(sentence({ code: "disk_full", message: "x", details: {} })).toContain("disk is full");
  expect(sentence({ code: "group_exists", message: "x", details: { name: "Family" } })).toContain("“Family”");
});

it("names the fields without a column", () => {
  const failure = { code: "column_missing", message: "x", details: { fields: ["first_name", "Member No"] } };
  expect(sentence(failure)).toContain("Required fields without a column: First name and Member No.");
});

it("says a refused input's first problem", () => {
  const failure = { code: "phone_invalid", message: "x", details: { problems: [problem] } };
  expect(sentence(failure)).toContain("This number is not valid in any country.");
});

it("formats numbers that come as text", () => {
  const over = { ...problem, code: "over_limit", args: { plan: "Trial", limit: "1000" } };
  expect(problemText(over)).toBe("This would exceed the limit of the Trial plan: 1,000 contacts.");
});

it("falls back to the engine's own sentence", () => {
  expect(sentence({ code: "brand_new", message: "The moon is full.", details: {} })).toBe(
    "The moon is full.",
  );
  expect(problemText({ ...problem, code: "brand_new" })).toBe("In English.");
  // Its arguments are missing.
  expect(problemText({ ...problem, code: "over_limit" })).toBe("In English.");
});

it("has a sentence for anything thrown", () => {
  expect(sentence(new Error("boom"))).toContain("boom");
  expect(sentence("boom")).toContain("boom");
});

it("sorts problems by their field", () => {
  const failure = { code: "phone_invalid", message: "", details: { problems: [problem] } };
  expect([...problemsByField(failure).keys()]).toEqual(["phone"]);
  expect(problemsByField(new Error("x")).size).toBe(0);
});

it("names a field as people do, and a column of a file by its header", () => {
  const required = { ...problem, code: "value_invalid", column: "last_name", args: { reason: "required" } };
  expect(problemText({ ...required, line: null })).toBe("“Last name” is required and empty.");
  expect(problemText(required)).toBe("“last_name” is required and empty.");
});
