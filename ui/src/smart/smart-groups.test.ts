import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { openWindow } from "../app/test/open-window";
import type { App } from "../app/app.svelte";
import type { Mock } from "../lib/mock";
import type { Query } from "../lib/bindings";
import { STARRED } from "../lib/filters";
import { sameQuery } from "./same-query";

let app: App;
let mock: Mock;

const STARS: Query = { search: "", filters: [STARRED], sort: null };
const names = () => app.smartGroups.items.map((group) => group.name);
const item = (name: string) => screen.findByRole("button", { name: new RegExp(`^${name}`) });

beforeEach(async () => {
  ({ app, mock } = await openWindow());
});

async function save(name: string) {
  await fireEvent.click(await screen.findByRole("button", { name: "Save as smart group" }));
  await fireEvent.input(await screen.findByLabelText("Name"), { target: { value: name } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
}

describe("smart groups", () => {
  it("are saved from the list, and show it again", async () => {
    expect(screen.queryByText("Save as smart group")).toBeNull();
    app.browse.addFilter(STARRED);
    await app.browse.sortBy("email");
    await save(" Stars ");
    const stars = await item("Stars");
    expect(stars.getAttribute("aria-current")).toBe("page");
    expect(stars.textContent).toContain(String(app.browse.total));
    app.navigator.openPlace({ kind: "all" });
    expect(app.browse.filters).toEqual([]);
    expect(app.browse.sort).toEqual({ field: "email", descending: false });
    await fireEvent.click(stars);
    expect(app.browse.filters).toEqual([STARRED]);
    expect(await screen.findByText("Starred", { selector: ".chip *" })).toBeTruthy();
  });

  it("keep a group and the star as filters", async () => {
    app.navigator.openPlace({ kind: "starred" });
    app.browse.setSearch("a");
    await save("Starred with a");
    await item("Starred with a");
    expect(app.browse.place.kind).toBe("smart");
    expect(app.browse.query).toEqual({ ...STARS, search: "a" });
  });

  it("show when they were changed, and are saved or put back", async () => {
    await app.smartGroups.add("Stars", STARS);
    expect(app.smartGroups.changed).toBe(false);
    expect(screen.queryByText("Save changes")).toBeNull();
    app.browse.setSearch("a");
    await fireEvent.click(await screen.findByRole("button", { name: "More for the changed smart group" }));
    await fireEvent.click(await screen.findByRole("menuitem", { name: "Discard changes", hidden: true }));
    expect(app.browse.query).toEqual(STARS);
    app.browse.setSearch("a");
    await fireEvent.click(await screen.findByRole("button", { name: "Save changes" }));
    await waitFor(() => expect(app.smartGroups.current?.query.search).toBe("a"));
    expect(app.smartGroups.changed).toBe(false);
    await fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(app.smartGroups.current?.query.search).toBe(""));
    expect(app.browse.search).toBe("");
  });

  it("bring their own order, which ends with them", async () => {
    await app.browse.sortBy("email");
    await app.smartGroups.add("Stars", STARS);
    expect(app.browse.sort).toBeNull();
    app.navigator.openPlace({ kind: "all" });
    expect(app.browse.sort).toEqual({ field: "email", descending: false });
  });

  it("move by keys and by their menu", async () => {
    for (const name of ["A one", "B two", "C three"]) await app.smartGroups.add(name, STARS);
    const last = await item("C three");
    last.focus();
    await fireEvent.keyDown(last, { key: "ArrowUp", altKey: true });
    await waitFor(() => expect(names()).toEqual(["A one", "C three", "B two"]));
    expect(document.activeElement?.textContent).toContain("C three");
    expect(screen.getByText("C three is now number 2 of 3.")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Actions for A one" }));
    await fireEvent.click(await screen.findByRole("menuitem", { name: /Move down/, hidden: true }));
    await waitFor(() => expect(names()).toEqual(["C three", "A one", "B two"]));
  });

  it("are renamed and deleted, which can be undone", async () => {
    await app.smartGroups.add("Stars", STARS);
    await app.smartGroups.add("Other", STARS);
    await fireEvent.click(await screen.findByRole("button", { name: "Actions for Other" }));
    await fireEvent.click(await screen.findByRole("menuitem", { name: "Rename…", hidden: true }));
    const name = await screen.findByLabelText("Name");
    await fireEvent.input(name, { target: { value: "stars" } });
    const dialog = screen.getByRole("dialog");
    await fireEvent.click(within(dialog).getByRole("button", { name: "Rename" }));
    expect(await screen.findByText(/already a smart group called “.*Stars/)).toBeTruthy();
    await fireEvent.input(name, { target: { value: "Suns" } });
    await fireEvent.click(within(dialog).getByRole("button", { name: "Rename" }));
    await waitFor(() => expect(names()).toEqual(["Stars", "Suns"]));
    await fireEvent.click(await screen.findByRole("button", { name: "Actions for Suns" }));
    await fireEvent.click(await screen.findByRole("menuitem", { name: "Delete smart group…", hidden: true }));
    await fireEvent.click(await screen.findByRole("button", { name: "Delete smart group" }));
    await waitFor(() => expect(names()).toEqual(["Stars"]));
    expect(app.browse.place.kind).toBe("all");
    await fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(names()).toEqual(["Stars", "Suns"]));
  });

  it("say why they cannot be counted", async () => {
    const failure = { code: "field_not_found", message: "", details: { name: "Tier" } };
    mock.smartGroups = () =>
      Promise.resolve([{ id: 1, name: "Gold", query: STARS, total: null, unavailable: failure }]);
    await app.smartGroups.refresh();
    expect((await item("Gold")).title).toBe("This field no longer exists.");
  });
});

it("queries are the same whatever the order of their keys", () => {
  const sort = { field: "city", descending: true };
  expect(
    sameQuery(
      { ...STARS, sort },
      {
        sort: { descending: true, field: "city" },
        filters: [{ values: ["yes"], operator: "is", field: "starred" }],
        search: " ",
      },
    ),
  ).toBe(true);
  expect(sameQuery({ ...STARS, sort }, { ...STARS, sort: { ...sort, descending: false } })).toBe(false);
});
