import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../app/app.svelte";
import { openWindow } from "../app/test/open-window";
import type { Mock } from "../lib/mock";

let app: App;
let mock: Mock;

const names = () => app.workspace.groups.map((group) => group.name);
const list = () => screen.getByRole("list", { name: "Groups" });
const item = (name: string) => within(list()).getByRole("button", { name: new RegExp(`^${name}`) });
const menu = async (group: string, line: RegExp) => {
  await fireEvent.click(within(list()).getByRole("button", { name: `Actions for ${group}` }));
  await fireEvent.click(await screen.findByRole("menuitem", { name: line, hidden: true }));
};

beforeEach(async () => {
  ({ app, mock } = await openWindow());
  mock.store.groups = ["One", "Two", "Three"].map((name, n) => ({
    id: n + 1,
    name,
    color: null,
    position: null,
  }));
  await app.workspace.refresh();
});

describe("groups in the sidebar", () => {
  it("are put in an order by keys and their menu, and sorted by name again", async () => {
    expect(screen.queryByRole("button", { name: "Sort groups by name" })).toBeNull();
    item("Three").focus();
    await fireEvent.keyDown(item("Three"), { key: "ArrowUp", altKey: true });
    await waitFor(() => expect(names()).toEqual(["One", "Three", "Two"]));
    expect(document.activeElement).toBe(item("Three"));
    await menu("One", /Move down/);
    await waitFor(() => expect(names()).toEqual(["Three", "One", "Two"]));
    await fireEvent.click(screen.getByRole("button", { name: "Sort groups by name" }));
    await waitFor(() => expect(names()).toEqual(["One", "Three", "Two"]));
    expect(screen.queryByRole("button", { name: "Sort groups by name" })).toBeNull();
  });

  it("get a colour where they are renamed", async () => {
    await menu("Two", /Rename/);
    await fireEvent.click(await screen.findByRole("radio", { name: "Teal" }));
    await fireEvent.click(screen.getByRole("button", { name: "Rename" }));
    await waitFor(() => expect(app.workspace.groups[1]?.color).toBe("teal"));
    expect(item("Two").querySelector<HTMLElement>(".dot")?.style.background).toBe("var(--group-teal)");
    expect(item("One").querySelector(".dot")).toBeNull();
  });

  it("are searched from twenty on, and cannot be moved meanwhile", async () => {
    expect(screen.queryByLabelText("Find a group")).toBeNull();
    mock.store.groups = Array.from({ length: 20 }, (_, n) => ({
      id: n + 1,
      name: n === 7 ? "Élan" : `List ${n}`,
      color: null,
      position: null,
    }));
    await app.workspace.refresh();
    const find = await screen.findByRole("textbox", { name: "Find a group" });
    await fireEvent.input(find, { target: { value: "elan" } });
    expect(within(list()).getAllByRole("listitem")).toHaveLength(1);
    await fireEvent.keyDown(item("Élan"), { key: "ArrowUp", altKey: true });
    expect(names()[7]).toBe("Élan");
    await fireEvent.input(find, { target: { value: "nothing" } });
    expect(screen.getByText("No group has this in its name.")).toBeTruthy();
    await fireEvent.keyDown(find, { key: "Escape" });
    expect(within(list()).getAllByRole("listitem")).toHaveLength(20);
  });

  it("are folded, which the next start remembers", async () => {
    const heading = screen.getByRole("button", { name: "Section Groups" });
    expect(heading.getAttribute("aria-expanded")).toBe("true");
    await fireEvent.click(heading);
    expect(heading.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("list", { name: "Groups" })).toBeNull();
    expect(localStorage.getItem("kith.folded")).toBe('["groups"]');
    await fireEvent.click(heading);
    expect(localStorage.getItem("kith.folded")).toBe("[]");
    expect(list()).toBeTruthy();
  });
});

describe("the order of names", () => {
  it("is chosen in the settings and followed by the list", async () => {
    const contact = app.browse.pages.row(0)!;
    await app.workspace.change({ name_order: "last_first" });
    const turned = `${contact.last_name} ${contact.first_name}`;
    await waitFor(() => expect(screen.getAllByText(turned).length).toBeGreaterThan(0));
    await app.workspace.change({ name_order: null });
    await waitFor(() => expect(screen.queryByText(turned)).toBeNull());
  });
});
