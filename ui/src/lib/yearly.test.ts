import { afterEach, expect, test } from "vitest";
import type { YearlyDay } from "./bindings";
import { date, dayOfYear } from "./format";
import { useLanguage } from "./i18n.svelte";
import { about, coming } from "./yearly";

const BORN: YearlyDay = {
  contact: 1,
  first_name: "Ana",
  last_name: null,
  field: "Birthday",
  birthday: true,
  date: "1990-12-11",
  next: "2026-12-11",
  in_days: 12,
  years: 35,
  years_then: 36,
};

afterEach(() => useLanguage("en"));

test("a birthday says the age and the next one", () => {
  expect(about(BORN)).toBe("35 years old, turns 36 in 12 days");
  expect(about({ ...BORN, in_days: 1 })).toBe("35 years old, turns 36 tomorrow");
  expect(about({ ...BORN, in_days: 0, years: 36 })).toBe("turns 36 today");
  expect(about({ ...BORN, years: null, years_then: null })).toBe("in 12 days");
});

test("another day says how many years it will be", () => {
  const wedding = { ...BORN, birthday: false, years: 9, years_then: 10 };
  expect(about(wedding)).toBe("10 years in 12 days");
  expect(coming({ ...wedding, years_then: 1, in_days: 0 })).toBe("1 year today");
});

test("the day of birth itself is no birthday yet", () => {
  expect(coming({ ...BORN, years: null, years_then: 0, in_days: 3 })).toBe("in 3 days");
});

test("a date without a year is a day and a month", async () => {
  await useLanguage("en-GB");
  expect(date("--05-14")).toBe("14 May");
  expect(date("--02-29")).toBe("29 February");
  expect(dayOfYear("1990-05-14")).toBe("14 May");
  expect(date("--13-40")).toBe("--13-40");
  await useLanguage("es");
  expect(date("--05-14")).toBe("14 de mayo");
});
