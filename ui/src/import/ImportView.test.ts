import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";

const FILE = { token: "source-1", name: "customers 2026.xlsx", size: 1_482_000 };

let mock: Mock;
let app: App;

beforeEach(async () => {
  mock = createMock({ contacts: 400 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.plans).not.toBeNull());
});
afterEach(cleanup);

// Roles and names of a whole page take jsdom long to compute; texts don't.
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const button = (name: string | RegExp) =>
  all<HTMLButtonElement>("button").find((each) => {
    const text = each.textContent?.trim() ?? "";
    return typeof name === "string" ? text === name : name.test(text);
  });
async function press(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(button(name)).toBeTruthy());
  await fireEvent.click(button(name)!);
}
async function heading(name: string | RegExp): Promise<HTMLElement> {
  await waitFor(() => expect(all("main h2")[0]?.textContent).toMatch(name));
  return all("main h2")[0]!;
}
const dialog = () => document.querySelector<HTMLElement>("dialog h2")?.textContent;
const count = (name: string) =>
  Number(document.querySelector<HTMLElement>(`[data-count=${name}]`)?.dataset["value"]);

async function toPreview() {
  mock.emit({ event: "file", source: FILE, more: [] });
  await heading("Match the columns");
  await fireEvent.click(await screen.findByLabelText(/^Day first/));
  await press("Next");
  await waitFor(() => expect(count("rows")).toBe(11_215));
}

test("a dropped file gets to a summary whose figures add up", async () => {
  mock.emit({ event: "file", source: FILE, more: [] });
  expect(await heading("Match the columns")).toBe(document.activeElement);
  const next = button("Next")!;
  expect(next.disabled).toBe(true);
  await screen.findByLabelText(/^Day first/);
  expect(screen.getByText("Choose how the dates are written.")).toBeTruthy();
  await fireEvent.click(screen.getByLabelText(/^Day first/));
  expect(next.disabled).toBe(false);

  await fireEvent.click(next);
  expect(await heading("Preview")).toBeTruthy();
  await waitFor(() => expect(count("created")).toBe(600));
  await fireEvent.click(screen.getByLabelText(/^Update them/));
  await waitFor(() => expect(count("updated")).toBe(140));

  await press("Import");
  expect(await heading("740 contacts imported")).toBe(document.activeElement);
  const parts = ["created", "updated", "duplicates", "invalid", "over_limit", "blank", "cancelled"];
  expect(parts.map(count).reduce((sum, one) => sum + one)).toBe(count("rows"));

  await press("Show imported");
  await waitFor(() => expect(app.browse.query.sort).toEqual({ field: "created_at", descending: true }));
  expect(app.browse.query.filters).toEqual([{ field: "imported_from", operator: "is", values: [FILE.name] }]);
  expect(app.imports.wizard).toBeNull();
});

test("Enter goes to the next step, Esc asks before work is lost", async () => {
  await toPreview();
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(dialog()).toBe("Leave this import?");
  await press("Keep going");
  expect(app.imports.wizard?.step).toBe("preview");
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: "Enter" });
  await heading(/contacts imported$/);
});

test("the wizard waits while another view is open, and asks about another file", async () => {
  await toPreview();
  await press("Change the plan");
  expect(await screen.findByText("Active plan")).toBeTruthy();
  await press(/^Import not finished/);
  await heading("Preview");
  mock.emit({ event: "file", source: { ...FILE, token: "source-csv", name: "newsletter.csv" }, more: [] });
  await waitFor(() => expect(dialog()).toBe("Import “newsletter.csv” instead?"));
  await press("Switch file");
  await heading("Check how the file was read");
});

test("a file dropped while an import runs does not disturb it", async () => {
  await toPreview();
  mock.runImport = () => new Promise(() => {});
  await press("Import");
  await heading(/^Importing/);
  mock.emit({ event: "file", source: { ...FILE, token: "source-csv", name: "newsletter.csv" }, more: [] });
  await vi.waitFor(() => expect(app.toasts.list[0]?.text).toMatch(/still running/));
  expect(app.imports.wizard?.source?.name).toBe(FILE.name);
});

test("a column becomes a new field", async () => {
  mock.emit({ event: "file", source: FILE, more: [] });
  const select = await screen.findByLabelText<HTMLSelectElement>("Field for “Internal ref”");
  await fireEvent.change(select, { target: { value: "|create" } });
  await waitFor(() => expect(dialog()).toBe("Create a field for “Internal ref”"));
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe("Internal ref");
  await press("Add field");
  await waitFor(() => expect(select.value).toBe("Internal ref"));
  expect(app.workspace.fields.at(-1)?.name).toBe("Internal ref");
});

test("cards have an encoding to check, but no header row", async () => {
  mock.emit({
    event: "file",
    source: { token: "source-cards", name: "iCloud contacts.vcf", size: 1 },
    more: [],
  });
  await heading("Check how the file was read");
  expect(screen.getByLabelText("Encoding")).toBeTruthy();
  expect(screen.queryByLabelText("Header row")).toBeNull();
  expect(screen.queryByLabelText("Separator")).toBeNull();
  expect(screen.getByText(/^2 cards are groups/)).toBeTruthy();
  await press("Next");
  await heading("Match the columns");
});

test("rows with problems are corrected by keyboard alone", async () => {
  await toPreview();
  const run = vi.spyOn(mock, "preview");
  await press("Fix these rows…");
  const grid = await screen.findByRole("grid");
  await waitFor(() => expect(grid.querySelector("[data-line='14']")).toBeTruthy());
  expect(grid.getAttribute("aria-rowcount")).toBe("37");
  expect(document.activeElement).toBe(grid);
  const active = () => document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")!;
  const key = (key: string, target: Element = grid, more = {}) => fireEvent.keyDown(target, { key, ...more });
  const editor = () => grid.querySelector<HTMLInputElement>("input.editor");
  const verdict = (line: number) => grid.querySelector(`[data-line='${line}'] .verdict`)?.textContent ?? "";

  await key("ArrowRight");
  await key("ArrowRight");
  expect(active().textContent).toBe("4155552671");
  expect(active().getAttribute("aria-invalid")).toBe("true");
  await key("F2");
  await fireEvent.input(editor()!, { target: { value: "+1" } });
  await waitFor(() => expect(verdict(14)).toBe("No problem any more"));
  await key("Escape", editor()!);
  expect(editor()).toBeNull();
  await waitFor(() => expect(verdict(14)).toMatch(/country code/));

  await key("Enter");
  await fireEvent.input(editor()!, { target: { value: "+14155552671" } });
  await key("Enter", editor()!, { ctrlKey: true });
  await screen.findByText("25 rows still have problems.");
  await key("ArrowDown");
  await key("Delete");
  await screen.findByText("24 rows still have problems.");
  expect(verdict(17)).toBe("Left out");

  await fireEvent.click(screen.getByLabelText("Only problems"));
  await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe("25"));
  expect(app.imports.wizard?.blocked).toBe("import-wait");
  expect(run).not.toHaveBeenCalled();
  await key("Escape");
  await heading("Preview");
  await waitFor(() => expect(run).toHaveBeenCalledOnce());
  expect(run.mock.calls[0]![2].fixes).toMatchObject({
    values: [{ column: 2, old: "4155552671", new: "+14155552671" }],
    left_out: [17],
  });
  await press("Discard all changes");
  expect(app.imports.wizard?.options.fixes.values).toEqual([]);
});

test("cells that are pasted while nothing is edited are imported", async () => {
  const paste = vi.spyOn(mock, "pasteSource");
  const pasted = (text: string, target: EventTarget = document.body) => {
    const event = new Event("paste", { bubbles: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    target.dispatchEvent(event);
  };
  pasted("+34 612 34 56 78");
  const search = document.querySelector("input[type=search]") ?? document.querySelector("input")!;
  pasted("Name\tPhone\nAna\t+34612345678", search);
  expect(paste).not.toHaveBeenCalled();
  pasted("Name\tPhone\nAna\t+34612345678");
  await heading("Check how the file was read");
  expect(paste).toHaveBeenCalledExactlyOnceWith("Name\tPhone\nAna\t+34612345678");
  expect(app.imports.wizard?.source?.name).toBe("clipboard.tsv");
});

test("several dropped files are imported one after the other", async () => {
  const more = [
    { ...FILE, token: "source-csv", name: "newsletter.csv" },
    { ...FILE, token: "source-cards", name: "cards.vcf" },
  ];
  mock.emit({ event: "file", source: FILE, more });
  await heading("Match the columns");
  await fireEvent.click(await screen.findByLabelText(/^Day first/));
  await press("Next");
  await waitFor(() => expect(count("rows")).toBe(11_215));
  await press("Import");
  await heading(/contacts imported$/);
  await press(/^Next file: .*newsletter\.csv/);
  await heading("Check how the file was read");
  expect(app.imports.wizard?.source?.name).toBe("newsletter.csv");
  expect(app.imports.later.map(({ name }) => name)).toEqual(["cards.vcf"]);
});

test("several files can be imported as one", async () => {
  const combine = vi.spyOn(mock, "combineSources");
  mock.emit({
    event: "file",
    source: FILE,
    more: [{ ...FILE, token: "source-csv", name: "newsletter.csv" }],
  });
  await heading("Match the columns");
  await press("Import all as one");
  await waitFor(() => expect(app.imports.later).toEqual([]));
  expect(combine).toHaveBeenCalledExactlyOnceWith(
    [FILE.token, "source-csv"],
    `${FILE.name} and one more file`,
  );
  await waitFor(() => expect(app.imports.wizard?.source?.name).toBe(`${FILE.name} and one more file.csv`));
});
