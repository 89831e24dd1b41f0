// What is printed, as texts: the contacts of a list, or one contact.
import type { Contact, Field, Page } from "../lib/bindings";
import { cellText, fieldText, type FieldColumn } from "../lib/cells";
import { addressLines } from "../lib/address";
import { day } from "../lib/format";
import { t } from "../lib/i18n.svelte";
import { standardLabel } from "../lib/labels";
import { fullName } from "../lib/names";

/** More rows than these are not printed. */
export const MOST_PRINTED = 1000;

export type PrintDocument = { title: string; about: string } & (
  | { kind: "list"; head: string[]; rows: string[][] }
  | { kind: "contact"; values: { label: string; text: string }[] }
);

/** A list as a document, with the columns that the list shows. */
export function listDocument(
  title: string,
  page: Pick<Page, "rows" | "total">,
  columns: readonly (FieldColumn & { label: string })[],
  now = new Date(),
): PrintDocument {
  const rows = page.rows.map((contact) =>
    columns.map((column) => (column.field === "first_name" ? fullName(contact) : cellText(contact, column))),
  );
  const date = day(now.toISOString());
  const about =
    page.total > rows.length
      ? t("print-first", { shown: rows.length, total: page.total, date })
      : t("print-about", { count: page.total, date });
  return { kind: "list", title, about, head: columns.map(({ label }) => label), rows };
}

/** A contact as a document: everything that is known of it, except its history. */
export function contactDocument(contact: Contact, fields: readonly Field[], now = new Date()): PrintDocument {
  const values = [
    { label: standardLabel("phone"), text: contact.phone_display },
    { label: standardLabel("email"), text: contact.email ?? "" },
    { label: t("groups"), text: contact.groups.join(", ") },
    { label: t("section-address"), text: addressLines(contact).join("\n") },
    ...fields.map((field) => ({ label: field.name, text: fieldText(contact, field) })),
  ];
  return {
    kind: "contact",
    title: fullName(contact),
    about: t("print-date", { date: day(now.toISOString()) }),
    values: values.filter(({ text }) => text !== ""),
  };
}
