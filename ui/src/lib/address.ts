// An address as lines.
import type { Contact } from "./bindings";

/** Street; city, state and zip; country; without the parts that are empty. */
export function addressLines(
  contact: Pick<Contact, "street" | "city" | "state" | "zip" | "country">,
): string[] {
  const middle = [[contact.city, contact.state].filter(Boolean).join(", "), contact.zip]
    .filter(Boolean)
    .join(" ");
  return [contact.street, middle, contact.country].filter((line): line is string => Boolean(line));
}
