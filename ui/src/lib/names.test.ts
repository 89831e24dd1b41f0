import { expect, it } from "vitest";
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
