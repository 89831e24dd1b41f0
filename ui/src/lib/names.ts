// Names as they are shown.

/** "Ana Pérez" */
export function fullName(contact: { first_name: string; last_name: string | null }): string {
  return [contact.first_name, contact.last_name].filter(Boolean).join(" ");
}

function letter(name: string | null): string {
  // A letter with the marks that belong to it; a name that starts otherwise has no initial.
  return /^\s*([\p{L}\p{N}]\p{M}*)/u.exec(name ?? "")?.[1]?.toLocaleUpperCase() ?? "";
}

/** "AP": the first letters of the two names. */
export function initials(first: string, last: string | null): string {
  return letter(first) + letter(last);
}
