// Finds elements like assistive technology does: by role and accessible name.
const SELECTORS = {
  button: "button, [role=button], summary, input[type=button], input[type=submit]",
  textbox: "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], textarea, [role=textbox]",
  searchbox: "input[type=search], [role=searchbox]",
  spinbutton: "input[type=number]",
  combobox: "select, [role=combobox]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  radio: "input[type=radio], [role=radio]",
  switch: "[role=switch]",
  link: "a[href], [role=link]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
};
// Marks that only isolate text of another direction are not spoken.
const tidy = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const hidden = (node) => node.nodeType === Node.ELEMENT_NODE && node.getAttribute("aria-hidden") === "true";
const spoken = (node) => (node.nodeType === Node.TEXT_NODE ? node.data : [...node.childNodes].filter((n) => !hidden(n)).map(spoken).join(""));
const texts = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(" ");
const nameOf = (element) => {
  const labelledBy = element.getAttribute("aria-labelledby");
  const inner = element.matches("input, select, textarea, dialog, [role=dialog], [role=grid]") ? "" : spoken(element);
  return tidy(
    (labelledBy && texts(labelledBy)) ||
      element.getAttribute("aria-label") ||
      [...(element.labels ?? [])].map(spoken).join(" ") ||
      inner ||
      element.getAttribute("title") ||
      element.getAttribute("placeholder") ||
      element.getAttribute("alt"),
  );
};
const reachable = (element) => {
  const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
  return element.checkVisibility() && !element.closest("[inert]") && (!modal || modal.contains(element));
};
const all = (role) =>
  [...document.querySelectorAll(SELECTORS[role] ?? `[role=${role}]`)].filter(
    (element) => reachable(element) && (!element.hasAttribute("role") || element.getAttribute("role") === role),
  );
const middle = (element) => {
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};
