import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { Merging, valueOf } from "./merging.svelte";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;

async function open(options: Parameters<typeof createMock>[0] = { contacts: 100 }) {
  Element.prototype.scrollIntoView ??= () => {};
  mock = createMock(options);
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.plans).not.toBeNull());
}
afterEach(cleanup);

const found = () => document.querySelector<HTMLElement>("[data-total]")?.dataset["total"];
const place = () => document.querySelector<HTMLElement>("[data-pair-place]")?.dataset["pairPlace"];
const ids = () => app.duplicates.pair?.contacts.map(({ id }) => id);

async function search() {
  app.commands.run("view.duplicates");
  await waitFor(() => expect(found()).toBe("12"));
  await waitFor(() => expect(app.duplicates.merging).not.toBeNull());
}

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

describe("the duplicates", () => {
  beforeEach(() => open());

  test("are searched for when the view is opened, and shown with the reason", async () => {
    await search();
    expect(screen.getByRole("heading", { name: "Same email and name" })).toBeTruthy();
    expect(document.querySelectorAll("button[data-pair]")).toHaveLength(12);
    expect(place()).toBe("1");
  });

  test("are merged as chosen; the next pair is shown, and undo brings the pair back", async () => {
    await search();
    const [one, other] = app.duplicates.pair!.contacts;
    const keep = app.duplicates.merging!.keep;
    const gone = keep.id === one.id ? other : one;
    const phone = screen.getByRole("radiogroup", { name: "Phone" });
    await fireEvent.click(
      [...phone.querySelectorAll("input")].find(({ value }) => value === String(gone.id))!,
    );
    await press("Merge");
    await waitFor(() => expect(found()).toBe("11"));
    expect(mock.store.ids).not.toContain(gone.id);
    expect(mock.store.contact(keep.id).phone).toBe(gone.phone);
    expect(mock.store.contact(keep.id).messages).toBe(one.messages + other.messages);
    expect(ids()).not.toContain(keep.id);
    await waitFor(() => expect(document.activeElement?.id).toBe("pair-title"));

    await press("Undo");
    await waitFor(() => expect(found()).toBe("12"));
    expect(mock.store.ids).toContain(gone.id);
  });

  test("are marked as two people, and that can be undone", async () => {
    await search();
    const before = ids();
    await press("Not a duplicate");
    await waitFor(() => expect(found()).toBe("11"));
    expect(ids()).not.toEqual(before);
    await press("Undo");
    await waitFor(() => expect(ids()).toEqual(before));
  });

  test("are skipped, and after the last one comes the first", async () => {
    await search();
    await press("Skip");
    await waitFor(() => expect(place()).toBe("2"));
    await app.duplicates.go(11);
    await press("Skip");
    await waitFor(() => expect(place()).toBe("1"));
    expect(found()).toBe("12");
  });

  test("are searched for again after the store was changed elsewhere", async () => {
    await search();
    const again = vi.spyOn(mock, "findDuplicates");
    const leave = async () => {
      app.router.contacts();
      await tick();
    };
    await leave();
    app.commands.run("view.duplicates");
    await tick();
    expect(again).not.toHaveBeenCalled();
    await leave();
    mock.emit({ event: "changed", revision: 99 });
    app.commands.run("view.duplicates");
    await waitFor(() => expect(again).toHaveBeenCalledOnce());
  });
});

test("a store without duplicates says so", async () => {
  await open({ contacts: 1 });
  app.commands.run("view.duplicates");
  expect(await screen.findByRole("heading", { name: "No duplicates" })).toBeTruthy();
});

test("a search shows how far it is, and can be cancelled", async () => {
  await open({ contacts: 100, delay: 30 });
  app.commands.run("view.duplicates");
  expect(await screen.findByRole("progressbar", { name: "Looking for duplicates" })).toBeTruthy();
  await press("Cancel");
  expect(await screen.findByRole("heading", { name: "Find duplicates" })).toBeTruthy();
});

describe("selected contacts", () => {
  beforeEach(() => open());

  test("can be merged, two to ten of them", async () => {
    app.browse.selection.replace([1]);
    expect(app.actions.mergeable).toBe(false);
    app.browse.selection.replace(Array.from({ length: 11 }, (_, n) => n + 1));
    expect(app.actions.mergeable).toBe(false);
    app.browse.selection.replace([3, 4, 5]);
    await waitFor(() => expect(app.actions.mergeable).toBe(true));
    await press("Merge…");
    await waitFor(() => expect(document.querySelector("dialog h2")?.textContent).toBe("Merge 3 contacts"));
    await press("Merge 3 contacts");
    await waitFor(() => expect(mock.store.ids).toHaveLength(98));
    expect(app.browse.selection.empty).toBe(true);
    await waitFor(() => expect(app.detail.contact).not.toBeNull());
    await press("Undo");
    await waitFor(() => expect(mock.store.ids).toHaveLength(100));
  });

  test("offer each value once, and all of one contact's at a time", async () => {
    const merging = await Merging.of([3, 4, 5]);
    for (const { field } of merging.differing) {
      const values = merging.holders(field).map((contact) => JSON.stringify(valueOf(contact, field)));
      expect(values).toEqual([...new Set(values)]);
      expect(values.length).toBeGreaterThan(1);
    }
    const other = merging.comparison.contacts[1]!;
    merging.takeAll(other);
    expect(merging.from("phone")).toBe(other.id);
    const one = await merging.merge();
    expect([one.id, one.phone]).toEqual([merging.keep.id, other.phone]);
  });
});
