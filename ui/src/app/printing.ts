// Prints the list or a contact: puts the document into the page, where only the printer sees it, and asks the system.
import { mount, tick, unmount } from "svelte";
import { api } from "../lib/api";
import { t } from "../lib/i18n.svelte";
import type { Place } from "../lib/navigation";
import { contactDocument, listDocument, MOST_PRINTED, type PrintDocument } from "../print/document";
import type { App } from "./app.svelte";

let sheet: ReturnType<typeof mount> | null = null;

/** The document stays in the page until the next one: the system may read it after its dialog is closed. */
async function print(app: App, document: PrintDocument): Promise<void> {
  const { default: PrintSheet } = await import("../print/PrintSheet.svelte");
  if (sheet) await unmount(sheet);
  sheet = mount(PrintSheet, { target: globalThis.document.body, props: { document } });
  await tick();
  await app.attempt(() => api.printPage());
}

function titleOf(place: Place): string {
  return "name" in place ? place.name : t(place.kind === "starred" ? "place-starred" : "place-all");
}

/** Prints the contacts of the list, in its order and with its columns. */
export async function printList(app: App): Promise<void> {
  const { browse, columns, attempt } = app;
  const page = await attempt(() => api.list(browse.query, 0, MOST_PRINTED));
  if (!page || page.total === 0) return;
  const first = { total: page.total, rows: page.rows.slice(0, MOST_PRINTED) };
  if (page.total > MOST_PRINTED) app.toasts.note(t("print-only-first", { count: MOST_PRINTED }));
  await print(app, listDocument(titleOf(browse.place), first, columns.shown));
}

/** Prints the contact in view. */
export async function printContact(app: App): Promise<void> {
  const { contact } = app.detail;
  if (contact) await print(app, contactDocument(contact, app.workspace.activeFields));
}
