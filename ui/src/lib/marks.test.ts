import { expect, it } from "vitest";
import { marked } from "./marks";

const show = (text: string, search: string, phone = false) =>
  marked(text, search, phone)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

it("marks nothing without a search", () => {
  expect(show("Ana Pérez", "")).toBe("Ana Pérez");
});

it("ignores case and accents", () => {
  expect(show("Ana Pérez", "perez")).toBe("Ana [Pérez]");
  expect(show("Lucía", "CI")).toBe("Lu[cí]a");
  expect(show("Pe\u0301rez", "pe")).toBe("[Pe\u0301]rez");
});

it("marks every word", () => {
  expect(show("Ana Pérez", "pe an")).toBe("[An]a [Pé]rez");
});

it("looks through a phone's punctuation", () => {
  expect(show("+34 612 34 56 78", "61234", true)).toBe("+34 [612 34] 56 78");
  expect(show("+34 612 34 56 78", "612 345", true)).toBe("+34 [612 34 5]6 78");
  expect(show("+34 612 34 56 78", "ana", true)).toBe("+34 612 34 56 78");
});

it("handles any script", () => {
  expect(show("فاطمة", "اط")).toBe("ف[اط]مة");
  expect(show("さくら", "く")).toBe("さ[く]ら");
});
