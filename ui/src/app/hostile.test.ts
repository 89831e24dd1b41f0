// Whatever a name or a file holds is shown as text: it becomes no element, no attribute that runs, no request; and it
// does not reorder the texts around it.
import { cleanup, fireEvent, render, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { fullName } from "../lib/names";
import { HOSTILE, REORDERING, spoil, TRAP } from "../lib/test/hostile";
import { PAGES } from "../settings/pages";
import { App } from "./app.svelte";
import Root from "./Root.svelte";

vi.setConfig({ testTimeout: 120_000 });

const trap = vi.fn();
const request = vi.fn();
let mock: Mock;
let app: App;

beforeEach(() => {
  localStorage.clear();
  trap.mockClear();
  request.mockClear();
  vi.stubGlobal(TRAP, trap);
  vi.stubGlobal("fetch", request);
  vi.spyOn(XMLHttpRequest.prototype, "open").mockImplementation(request);
  HTMLElement.prototype.scrollIntoView = () => {};
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Elements that load, run, or lead somewhere. The page has none of them. */
const NEVER =
  "script, iframe, frame, object, embed, img, picture, video, audio, source, link, base, meta, style, a, area, " +
  "math, marquee, template, form[action], [formaction], foreignObject, animate, set";
const LOADING = [
  "src",
  "srcset",
  "srcdoc",
  "href",
  "xlink:href",
  "action",
  "formaction",
  "data",
  "poster",
  "ping",
];

/** What in the page has become more than text. */
function harm(): string[] {
  const found = [...document.body.querySelectorAll(NEVER)].map((element) => element.outerHTML.slice(0, 80));
  for (const element of document.body.querySelectorAll("*")) {
    for (const { name } of element.attributes)
      if (name.startsWith("on") || LOADING.includes(name)) found.push(`${element.localName} ${name}`);
    if (element.localName === "svg" && !element.closest("[aria-hidden=true], .lucide, [role=img]"))
      found.push(element.outerHTML.slice(0, 80));
  }
  return found;
}

const BREAKS_OUT = /[\u202a-\u202e\u2066-\u2069]/;
/** Elements whose text is laid out by itself, so that nothing in it reaches what surrounds it. */
const ALONE = "body [dir], bdi, option, textarea";

/** The texts with controls of direction that stand in a sentence or a line with other texts. */
function reordering(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? "";
    const parent = texts.currentNode.parentElement!;
    if (BREAKS_OUT.test(text) && !balanced(text) && !parent.closest(ALONE))
      found.push(`${parent.localName}.${parent.className}: ${JSON.stringify(text.slice(0, 60))}`);
  }
  return found;
}

/** Whether every control of direction in a text is ended in it: it stays among its own. */
function balanced(text: string): boolean {
  const open: string[] = [];
  for (const char of text) {
    if (/[\u2066-\u2068]/.test(char)) open.push("isolate");
    else if (/[\u202a\u202b\u202d\u202e]/.test(char)) open.push("embedding");
    else if (char === "\u202c" && open.at(-1) === "embedding") open.pop();
    else if (char === "\u2069") {
      // An isolate that ends takes the embeddings in it along.
      const at = open.lastIndexOf("isolate");
      if (at < 0) return false;
      open.length = at;
    } else if (char === "\u202c") return false;
  }
  return open.length === 0;
}

const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
async function press(name: string | RegExp): Promise<void> {
  const button = () =>
    all<HTMLButtonElement>("button").find(({ textContent }) => {
      const text = textContent?.trim() ?? "";
      return typeof name === "string" ? text === name : name.test(text);
    });
  await waitFor(() => expect(button()).toBeTruthy());
  await fireEvent.click(button()!);
}
/** Waits until the page shows as many values as this screen has at least. */
const shown = (mark: string, least: number) =>
  waitFor(() => {
    const inputs = all<HTMLInputElement>("input, textarea").map(({ value }) => value);
    const texts = [document.body.textContent ?? "", ...inputs].join("\n");
    expect(texts.split(mark).length - 1).toBeGreaterThanOrEqual(least);
  });

/** Goes through the screens; `look` is called at each, with how many values it shows at least. */
async function visit(
  hostile: (text: string) => string,
  look: (screen: string, least: number) => Promise<void>,
) {
  mock = createMock({ contacts: 12, history: 30, limit: 50_000 });
  // A contact with a value in every field.
  const everywhere = { Notes: "n", Website: "https://example.com", Company: "c", "Customer tier": "Gold" };
  mock.store.put({
    ...mock.store.contact(1),
    ...{ last_name: "l", email: "e@example.com", street: "s", city: "c", state: "s", zip: "z", country: "c" },
    groups: mock.store.groups.map(({ name }) => name),
    fields: { ...mock.store.contact(1).fields, ...everywhere, Languages: ["English"] },
  });
  useApi(spoil(mock, hostile));
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.browse.pages.total).toBe(12));
  await look("list", 20);
  await app.navigator.openContact(1);
  await waitFor(() => expect(all("[role=article]").length).toBeGreaterThan(5));
  await look("contact and history", 30);
  await app.detail.edit();
  await look("editor", 20);
  app.editing.cancel();
  app.dialogs.show({ kind: "group", selection: { kind: "ids", ids: [1] } });
  await look("groups of a contact", 20);
  app.dialogs.close();
  await app.actions.askDelete({ kind: "ids", ids: [1] }, app.detail.contact!.first_name);
  await look("deleting", 20);
  app.dialogs.close();
  for (const page of PAGES) {
    app.router.go({ name: "settings", page });
    await look(`settings: ${page}`, 4);
  }
  app.router.go({ name: "overview" });
  await look("overview", 4);
  app.router.go({ name: "duplicates" });
  await waitFor(() => expect(document.querySelector("button[data-pair]")).toBeTruthy());
  await look("duplicates", 10);
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
  app.dialogs.close();
  mock.emit({ event: "file", source: { token: "source-1", name: `${hostile("")}.xlsx`, size: 1 }, more: [] });
  const dayFirst = () => all("label").find(({ textContent }) => /^Day first/.test(textContent?.trim() ?? ""));
  await waitFor(() => expect(dayFirst()).toBeTruthy());
  await look("matching columns", 20);
  await fireEvent.click(dayFirst()!);
  await press("Next");
  await waitFor(() => expect(document.querySelector("[data-count=rows]")).toBeTruthy());
  await look("preview", 20);
  await press("Import");
  await waitFor(() => expect(document.querySelector("main h2")?.textContent).toMatch(/imported$/));
  await look("summary", 3);
}

test("whatever a value holds, every screen shows it as text", { timeout: 240_000 }, async () => {
  // All values are in each text, with another one first in each.
  const hash = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 997, 7);
  const rotated = (text: string) => {
    const at = hash(text) % HOSTILE.length;
    return [...HOSTILE.slice(at), ...HOSTILE.slice(0, at)].join(" ");
  };
  await visit(rotated, async (screen, least) => {
    await shown(`<img src=x onerror=${TRAP}(4)>`, least);
    expect(harm(), screen).toEqual([]);
    if (screen === "contact and history") {
      const { contact } = app.detail;
      expect(document.querySelector("article h1")?.textContent).toBe(fullName(contact!));
      const texts = all("[role=row] .name .ellipsis").map(({ textContent }) => textContent?.trim());
      expect(texts).toContain(fullName(contact!).trim());
      expect(all("dd").map(({ textContent }) => textContent)).toContainEqual(
        expect.stringContaining(contact!.email!),
      );
    }
  });
  expect(trap).not.toHaveBeenCalled();
  expect(request).not.toHaveBeenCalled();
});

test("no value reorders the texts around it", { timeout: 240_000 }, async () => {
  const mark = "\u2068mark\u2069";
  expect(REORDERING.length).toBeGreaterThan(2);
  await visit(
    () => mark + REORDERING.join(""),
    async (screen, least) => {
      await shown("mark", least);
      expect(reordering(), screen).toEqual([]);
    },
  );
});
