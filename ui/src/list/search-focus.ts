// Puts the focus in the search box of the list.

/** Focuses the search box and selects its text, where the box is on the page. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-pane=list] [role=search] input");
  box?.focus();
  box?.select();
}
