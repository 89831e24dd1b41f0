import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import TextField from "./TextField.svelte";

it("is one line of text", () => {
  render(TextField, { label: "City", value: "Seattle" });
  expect(screen.getByLabelText("City").tagName).toBe("INPUT");
});

it("keeps the line breaks of a text", async () => {
  const oninput = vi.fn();
  render(TextField, { label: "Street", value: "1 Main St\nApt 2", oninput });
  const box = screen.getByLabelText<HTMLTextAreaElement>("Street");
  expect(box.value).toBe("1 Main St\nApt 2");
  expect(box.parentElement?.dataset["text"]).toBe("1 Main St\nApt 2 ");
  await fireEvent.input(box, { target: { value: "1 Main St\nApt 2\nBack yard" } });
  expect(box.parentElement?.dataset["text"]).toContain("Back yard");
  expect(oninput).toHaveBeenCalled();
});

it("is a box of several lines when that is asked for", () => {
  render(TextField, { label: "Street", value: "", rows: 1, dir: "auto" });
  const box = screen.getByLabelText<HTMLTextAreaElement>("Street");
  expect([box.tagName, box.rows, box.dir]).toEqual(["TEXTAREA", 1, "auto"]);
});
