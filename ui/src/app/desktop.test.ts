// What the page asks of the system: programs for values, notifications, its own licences.
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import type { Mock } from "../lib/mock";
import licences from "../settings/licences.json";
import type { App } from "./app.svelte";
import { openWindow } from "./test/open-window";

let mock: Mock;
let app: App;

beforeEach(async () => {
  ({ app, mock } = await openWindow());
});

it("opens a contact's values in the system's programs", async () => {
  const contact = mock.store.contact(3);
  mock.store.put({ ...contact, fields: { ...contact.fields, Website: "https://example.com/ana" } });
  await app.navigator.openContact(3);
  const card = within(document.querySelector<HTMLElement>("[data-pane=detail]")!);
  await fireEvent.click(await card.findByText(contact.phone_display));
  await fireEvent.click(card.getByText("https://example.com/ana"));
  expect(mock.desktop.opened).toEqual(["3 phone", "3 Website"]);
});

it("says how an import ended, but not that it was cancelled", async () => {
  for (const run of ["done", "cancelled"]) {
    const wizard = app.imports.restart();
    await wizard.take({ token: "t", name: "people.csv", size: 3 });
    const importing = wizard.start();
    if (run === "cancelled") await wizard.cancel();
    await importing;
    expect(wizard.run.outcome).toBe(run);
  }
  expect(mock.desktop.notes).toHaveLength(1);
  expect(mock.desktop.notes[0]).toMatch(/contacts imported.*: people\.csv$/);
});

it("shows logs and licences", async () => {
  app.commands.run("help.about");
  await fireEvent.click(await screen.findByText("Open logs"));
  expect(mock.desktop.opened).toEqual(["logs"]);
  await fireEvent.click(screen.getByText("Licences"));
  await waitFor(() => expect(document.querySelectorAll("dialog li")).toHaveLength(licences.length));
  expect(document.querySelector("dialog ul")?.textContent).toContain("svelte");
});
