import { configure } from "@testing-library/svelte";
import { beforeEach } from "vitest";
import { useLanguage } from "../i18n.svelte";

// The files of a worker share the page's language (see vite.config.ts), and a page that another file opened may have
// chosen its own.
beforeEach(() => useLanguage("en"));

// What a test waits for comes late on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lacks the popover and dialog methods; these stand-ins are enough for component tests.
const dialog = HTMLDialogElement.prototype;
dialog.showModal ??= function (this: HTMLDialogElement) {
  this.setAttribute("open", "");
};
dialog.close ??= function (this: HTMLDialogElement, value?: string) {
  if (value !== undefined) this.returnValue = value;
  this.removeAttribute("open");
  this.dispatchEvent(new Event("close"));
};
const element = HTMLElement.prototype;
element.showPopover ??= function (this: HTMLElement) {
  this.setAttribute("data-open", "");
};
element.hidePopover ??= function (this: HTMLElement) {
  this.removeAttribute("data-open");
};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
