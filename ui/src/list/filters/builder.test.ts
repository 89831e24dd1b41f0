// Filters are made, changed and taken away in the window.
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useApi } from "../../lib/api";
import type { Filter } from "../../lib/bindings";
import { createMock, type Mock } from "../../lib/mock";
import { App } from "../../app/app.svelte";
import Root from "../../app/Root.svelte";

// jsdom takes an open popover for a hidden one.
configure({ defaultHidden: true });

let app: App;
let mock: Mock;

beforeEach(async () => {
  localStorage.clear();
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  mock = createMock({ contacts: 60 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(document.querySelector("[data-row='4']")).not.toBeNull());
});

async function openBuilder(): Promise<HTMLElement> {
  await fireEvent.click(document.querySelector("[aria-label='Add a filter']")!);
  await waitFor(() => expect(document.querySelector(".panel form")).not.toBeNull());
  return document.querySelector<HTMLElement>(".panel")!;
}

const select = (panel: HTMLElement, at: number, value: string) =>
  fireEvent.change(panel.querySelectorAll("select")[at]!, { target: { value } });
const inputs = (panel: HTMLElement) => panel.querySelectorAll<HTMLInputElement>("input.input");

/** Makes a filter in the panel: what is typed are the values of the inputs in order; boxes are labels of options. */
async function make(field: string, operator: string | null, typed: string[] = [], boxes: string[] = []) {
  const panel = await openBuilder();
  await select(panel, 0, field);
  if (operator) await select(panel, 1, operator);
  for (const [at, text] of typed.entries()) {
    if (!inputs(panel)[at]) await fireEvent.click(panel.querySelector("button:not([type=submit])")!);
    await fireEvent.input(inputs(panel)[at]!, { target: { value: text } });
  }
  for (const label of panel.querySelectorAll("label")) {
    if (boxes.includes(label.textContent.trim())) await fireEvent.click(label);
  }
  await fireEvent.submit(panel.querySelector("form")!);
  return panel;
}

describe("the panel", () => {
  it("has the values of a field read before they are asked for", async () => {
    const list = vi.spyOn(mock, "list");
    await select(await openBuilder(), 0, "city");
    const filters = [{ field: "city", operator: "not_empty", values: [] }];
    expect(list).toHaveBeenLastCalledWith({ search: "", filters, sort: null }, 0, 0);
  });

  const cases: [string, string | null, string[], string[], Filter][] = [
    ["city", "is", ["Berlin", "Rome"], [], { field: "city", operator: "is", values: ["Berlin", "Rome"] }],
    ["name", "contains", [" ana "], [], { field: "name", operator: "contains", values: ["ana"] }],
    ["phone", "starts_with", ["+34"], [], { field: "phone", operator: "starts_with", values: ["+34"] }],
    ["Notes", "empty", [], [], { field: "Notes", operator: "empty", values: [] }],
    ["messages", "between", ["1", "5"], [], { field: "messages", operator: "between", values: ["1", "5"] }],
    ["messages", null, [], [], { field: "messages", operator: "not_empty", values: [] }],
    ["Birthday", "less", ["1990-05-01"], [], { field: "Birthday", operator: "less", values: ["1990-05-01"] }],
    ["Birthday", "upcoming", ["30"], [], { field: "Birthday", operator: "upcoming", values: ["30"] }],
    [
      "created_at",
      "at_least",
      ["2026-01-01"],
      [],
      { field: "created_at", operator: "at_least", values: ["2026-01-01"] },
    ],
    ["starred", "is_not", [], [], { field: "starred", operator: "is_not", values: ["yes"] }],
    ["Do not call", "is", [], ["No"], { field: "Do not call", operator: "is", values: ["no"] }],
    [
      "Customer tier",
      "is_not",
      [],
      ["Gold", "Silver"],
      { field: "Customer tier", operator: "is_not", values: ["Silver", "Gold"] },
    ],
    ["Languages", "all_of", [], ["Arabic"], { field: "Languages", operator: "all_of", values: ["Arabic"] }],
    ["groups", null, [], ["Family"], { field: "groups", operator: "is", values: ["Family"] }],
    ["phone_country", "is", [], ["Spain"], { field: "phone_country", operator: "is", values: ["ES"] }],
  ];
  it("makes a filter of every kind", async () => {
    for (const [field, operator, typed, boxes, expected] of cases) {
      await make(field, operator, typed, boxes);
      await waitFor(() => expect(app.browse.filters).toEqual([expected]));
      expect(document.querySelector(".panel")).toBeNull();
      app.browse.clear();
    }
  });

  it("searches among many options", async () => {
    const element = await openBuilder();
    const panel = within(element);
    await select(element, 0, "phone_country");
    await fireEvent.input(panel.getByRole("textbox", { name: "Find" }), { target: { value: "zea" } });
    expect(panel.getAllByRole("checkbox").map((box) => box.parentElement?.textContent?.trim())).toEqual([
      "New Zealand",
    ]);
  });

  it("marks a missing value, and one that does not fit", async () => {
    const panel = within(await make("messages", "greater", [" "]));
    expect((await panel.findByRole("alert")).textContent).toBe("Enter or choose a value.");
    await fireEvent.input(panel.getByRole("textbox"), { target: { value: "many" } });
    await fireEvent.submit(document.querySelector(".panel form")!);
    await waitFor(() =>
      expect(panel.getByRole("alert").textContent).toBe("“many” can’t be a value of this field."),
    );
    expect(panel.getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
    expect(app.browse.filters).toEqual([]);
    await fireEvent.input(panel.getByRole("textbox"), { target: { value: "2" } });
    await fireEvent.submit(document.querySelector(".panel form")!);
    await waitFor(() => expect(app.browse.filters).toHaveLength(1));
  });
});

describe("the chips", () => {
  it("read as sentences joined by “and”, and can be changed and taken away", async () => {
    await make("city", "is", ["Berlin"]);
    await waitFor(() => expect(app.browse.filters).toHaveLength(1));
    await make("Notes", "empty");
    const chips = await screen.findByRole("group", { name: "Filters" });
    const text = () => chips.textContent?.replace(/\s+/g, " ").trim();
    await waitFor(() => expect(text()).toBe("City is Berlin and Notes is empty Clear all"));

    await fireEvent.click(within(chips).getByRole("button", { name: "City is Berlin" }));
    const panel = within(await screen.findByRole("group", { name: "Change the filter" }));
    const input = await panel.findByRole("textbox", { name: "Value" });
    expect(input).toHaveProperty("value", "Berlin");
    expect(document.activeElement).toBe(input);
    await fireEvent.input(input, { target: { value: "Rome" } });
    await fireEvent.submit(document.querySelector(".panel form")!);
    await waitFor(() => expect(text()).toContain("City is Rome and Notes is empty"));

    await fireEvent.click(within(chips).getByRole("button", { name: "Remove the filter “Notes is empty”" }));
    await waitFor(() => expect(app.browse.filters.map(({ field }) => field)).toEqual(["city"]));
  });
});
