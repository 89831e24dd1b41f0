// Landmarks for screen readers: each view has exactly one main landmark, and all landmarks have different names.
import { render, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock } from "../lib/mock";
import { PAGES } from "../settings/pages";
import { App } from "./app.svelte";
import Root from "./Root.svelte";

/** The elements of each landmark. A section is a landmark only if it has a name. */
const LANDMARKS: [string, string][] = [
  ["main", "main, [role=main]"],
  ["navigation", "nav, [role=navigation]"],
  ["complementary", "aside, [role=complementary]"],
  ["search", "search, [role=search]"],
  ["region", "section[aria-label], section[aria-labelledby], [role=region]"],
  ["form", "form[aria-label], form[aria-labelledby]"],
];

let app: App;

beforeEach(() => localStorage.clear());

async function open(options: Parameters<typeof createMock>[0] = {}, width = 1280) {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  Object.defineProperty(window, "innerWidth", { configurable: true, value: width });
  useApi(createMock({ contacts: 40, history: 3, ...options }));
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.ready || app.failed !== null).toBe(true));
  if (app.ready) await waitFor(() => expect(app.workspace.plans).not.toBeNull());
}

function nameOf(element: Element): string {
  const labels = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const text = labels.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  return (element.getAttribute("aria-label") ?? text).trim();
}

/** Whether an element can't be reached. (jsdom does not know `inert`: here it is a mere property or attribute.) */
function inert(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.hasAttribute("inert") ||
    ("inert" in element && element.inert === true) ||
    inert(element.parentElement)
  );
}

/** Expects these landmarks, such as "navigation Places", and that all have names, no two the same, and one is main. */
async function landmarks(...expected: string[]) {
  await waitFor(() => {
    const found = LANDMARKS.flatMap(([kind, selector]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => !inert(element))
        .map((element) => ({ kind, name: nameOf(element) })),
    );
    expect(found.filter(({ name }) => name === "")).toEqual([]);
    expect(found.filter(({ kind }) => kind === "main")).toHaveLength(1);
    const all = found.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(expected));
  });
}

it("has its landmarks in the list, beside a contact and its history", async () => {
  await open();
  await landmarks("main Contacts", "navigation Places", "complementary Contact", "search Search contacts");
  await app.navigator.openContact(1);
  await landmarks("main Contacts", "complementary Contact", "region History");
  app.history.search.open = true;
  await landmarks("search Search contacts", "search Search this history");
  await app.detail.edit();
  await landmarks("main Contacts", "complementary Contact");
});

it("has one main part where the contact covers the list", async () => {
  await open({}, 720);
  await app.navigator.openContact(1);
  await landmarks("main Contact", "navigation Places");
  app.commands.run("app.back");
  await landmarks("main Contacts");
});

it("has its landmarks on the first run", async () => {
  await open({ contacts: 0, history: undefined });
  await landmarks("main Contacts", "navigation Places");
});

it("has its landmarks in the overview and among the duplicates", async () => {
  await open();
  app.commands.run("view.overview");
  await landmarks("main Overview", "navigation Places", "region Added per month");
  app.commands.run("view.duplicates");
  await landmarks("main Duplicates", "navigation Places");
});

it("has its landmarks on every page of the settings", async () => {
  await open();
  for (const page of PAGES) {
    app.router.go({ name: "settings", page });
    await landmarks("main Settings", "navigation Places", "navigation Settings pages");
  }
});

it("has its landmarks in each step of an import", async () => {
  await open();
  app.commands.run("import.open");
  await landmarks("main Import contacts", "navigation Import steps");
  await app.chats.openFile({ token: "source-1", name: "customers 2026.xlsx", size: 1_482_000 });
  await waitFor(() => expect(document.querySelector("[data-step=match]")).not.toBeNull());
  await landmarks("main Import contacts", "navigation Import steps");
});

it("has its landmarks where the contacts file is damaged", async () => {
  await open({ damaged: "yes" });
  await landmarks("main Your contacts file is damaged");
});
