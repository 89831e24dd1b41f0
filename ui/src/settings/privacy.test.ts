import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;

beforeEach(async () => {
  localStorage.clear();
  mock = createMock({
    contacts: 40,
    drafts: [
      [3, "{}"],
      [null, "{}"],
    ],
  });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.fields.length).toBeGreaterThan(0));
  app.router.go({ name: "settings", page: "privacy" });
  await waitFor(() => expect(count("mappings")).toBe("3"));
});
afterEach(cleanup);

const count = (kind: string) =>
  document.querySelector<HTMLElement>(`[data-memory=${kind}]`)?.dataset["value"];
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("each kind has a count and is cleared separately", async () => {
  expect(["recent-files", "drafts", "not-duplicates", "undo-steps"].map(count)).toEqual([
    "2",
    "2",
    "1",
    "12",
  ]);
  await press("Clear: Column matches");
  await waitFor(() => expect(count("mappings")).toBe("0"));
  expect(document.activeElement?.id).toBe("privacy-mappings");
  await press("Clear: Recent files");
  await waitFor(() => expect(count("recent-files")).toBe("0"));
  await press("Clear: Unsaved drafts");
  await waitFor(() => expect(count("drafts")).toBe("0"));
  expect(mock.keptDrafts.kept.size).toBe(0);
  expect(count("undo-steps")).toBe("12");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Clear: Column matches" }).disabled).toBe(
    true,
  );
});

test("everything is deleted only after the word is typed; the window is as at the first start", async () => {
  const erase = vi.spyOn(mock, "eraseAll");
  await app.workspace.change({ theme: "dark" });
  await press("Delete all data…");
  const word = await screen.findByLabelText("Type DELETE to confirm");
  expect(document.querySelector<HTMLElement>("[data-erased=contacts]")?.dataset["value"]).toBe("40");
  const go = screen.getByRole<HTMLButtonElement>("button", { name: "Delete all data" });
  expect(go.disabled).toBe(true);
  await fireEvent.submit(go.closest("form")!);
  expect(erase).not.toHaveBeenCalled();
  await fireEvent.input(word, { target: { value: " delete " } });
  expect(go.disabled).toBe(false);
  await fireEvent.click(screen.getByLabelText("Delete the backups, too"));
  await fireEvent.submit(go.closest("form")!);
  await waitFor(() => expect(erase).toHaveBeenCalledExactlyOnceWith(true));
  expect(await screen.findByRole("heading", { name: "Your contacts, all in one place" })).toBeTruthy();
  expect(mock.keptDrafts.kept.size).toBe(0);
  expect(app.workspace.settings.theme).toBeNull();
  expect(app.workspace.undoState).toEqual({ undo: null, redo: null });
});

test("a draft on its way to the store does not come after the erasing", async () => {
  const save = mock.saveDraft;
  mock.saveDraft = async (...asked) => {
    await new Promise((done) => setTimeout(done, 50));
    return save(...asked);
  };
  await app.detail.create();
  app.detail.editor!.draft.first_name = "Ana";
  app.detail.editor!.remember();
  app.detail.editor!.flush();
  await app.erasing.now(false, (thrown) => expect.fail(String(thrown)));
  await app.detail.drafts.settled();
  expect(app.detail.editor).toBeNull();
  expect(mock.keptDrafts.kept.size).toBe(0);
});
