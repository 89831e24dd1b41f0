// Names as they are shown.

/** "Ana Pérez" */
export function fullName(contact: { first_name: string; last_name: string | null }): string {
  return [contact.first_name, contact.last_name].filter(Boolean).join(" ");
}

function letter(name: string | null): string {
  for (const { segment } of new Intl.Segmenter().segment((name ?? "").trim())) {
    return /[\p{L}\p{N}]/u.test(segment) ? segment.toLocaleUpperCase() : "";
  }
  return "";
}

/** "AP": the first letters of the two names. */
export function initials(first: string, last: string | null): string {
  return letter(first) + letter(last);
}
