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

it("says known failures in the catalogue's words", () => {
  expect(sentence({ code: "disk_full", message: "x", details: {} })).toContain("disk is full");
  expect(sentence({ code: "group_exists", message: "x", details: { name: "Family" } })).toContain("“Family”");
});

it("falls back to the engine's own sentence", () => {
  expect(sentence({ code: "brand_new", message: "The moon is full.", details: {} })).toBe(
    "The moon is full.",
  );
  expect(problemText({ ...problem, code: "brand_new" })).toBe("In English.");
});

it("finds a sentence for anything thrown", () => {
  expect(sentence(new Error("boom"))).toContain("boom");
  expect(sentence("boom")).toContain("boom");
});

it("sorts problems by their field", () => {
  const failure = { code: "input_refused", message: "", details: { problems: [problem] } };
  expect([...problemsByField(failure).keys()]).toEqual(["phone"]);
  expect(problemsByField(new Error("x")).size).toBe(0);
});
