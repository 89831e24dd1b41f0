import { afterEach, expect, it } from "vitest";
import { nameOrder } from "./name-order.svelte";
import { fullName, initials } from "./names";

it("joins the names that exist", () => {
  expect(fullName({ first_name: "Ana", last_name: "Pérez" })).toBe("Ana Pérez");
  expect(fullName({ first_name: "Ana", last_name: null })).toBe("Ana");
});

it("takes initials of any script", () => {
  expect(initials("ana", "pérez")).toBe("AP");
  expect(initials("e\u0301lodie", null)).toBe("E\u0301");
  expect(initials("أحمد", "علي")).toBe("أ");
  expect(initials("Анна", "Иванова")).toBe("АИ");
  expect(initials("", "Chen")).toBe("C");
  expect(initials("さくら", null)).toBe("さ");
  expect(initials("✨", "")).toBe("");
});

afterEach(() => (nameOrder.current = "first_last"));

it("puts the last name first where that is the order", () => {
  nameOrder.current = "last_first";
  expect(fullName({ first_name: "Ágnes", last_name: "Nagy" })).toBe("Nagy Ágnes");
  expect(fullName({ first_name: "小明", last_name: "王" })).toBe("王小明");
  expect(fullName({ first_name: "Ana", last_name: null })).toBe("Ana");
  expect(initials("Ágnes", "Nagy")).toBe("NÁ");
});
