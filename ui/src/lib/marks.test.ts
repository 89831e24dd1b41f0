import { expect, it } from "vitest";
import { marked, type Kind } from "./marks";

const show = (text: string, search: string, kind: Kind = "text") =>
  marked(text, search, kind)
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
  expect(show("+34 612 34 56 78", "61234", "phone")).toBe("+34 [612 34] 56 78");
  expect(show("+34 612 34 56 78", "612 345", "phone")).toBe("+34 [612 34 5]6 78");
  expect(show("+34 612 34 56 78", "ana", "phone")).toBe("+34 612 34 56 78");
});

it("handles any script", () => {
  expect(show("فاطمة", "اط")).toBe("ف[اط]مة");
  expect(show("さくら", "く")).toBe("さ[く]ら");
});

it("knows one apostrophe, which may be left out", () => {
  for (const apostrophe of "'’‘ʼ`´＇") {
    expect(show("Sean O’Brien", `o${apostrophe}b`)).toBe("Sean [O’B]rien");
    expect(show("Ana O'Neil", `o${apostrophe}neil`)).toBe("Ana [O'Neil]");
  }
  expect(show("Sean O’Brien", "obrien", "name")).toBe("Sean [O’Brien]");
  expect(show("Ana's friends", "anas")).toBe("[Ana's] friends");
});

it("marks the joined words of a name", () => {
  expect(show("Jean-Paul Roux", "jeanp", "name")).toBe("[Jean-P]aul Roux");
  expect(show("Jean Paul Roux", "jean-paul", "name")).toBe("[Jean Paul] Roux");
  expect(show("Ana Lopez", "al", "name")).toBe("Ana Lopez");
  expect(show("red wine", "redwine")).toBe("red wine");
});

it("marks East Asian names in both orders", () => {
  expect(show("太郎 山田", "山田太郎", "name")).toBe("[太郎] [山田]");
  expect(show("太郎 山田", "山田太", "name")).toBe("[太]郎 [山田]");
  expect(show("太郎 山田", "太郎山", "name")).toBe("[太郎 山]田");
  expect(show("민준 김", "김민준", "name")).toBe("[민준] [김]");
  expect(show("太郎 山田", "山田次郎", "name")).toBe("太郎 山田");
});
