import { afterEach, expect, test } from "vitest";
import { focusPane } from "./panes";

const pane = (content: string) => (document.body.innerHTML = `<main data-pane="list">${content}</main>`);
const focused = () => document.activeElement?.id;

// The files of a worker share the document.
afterEach(() => document.body.replaceChildren());

const SEARCH = "<button id='new'></button><input id='search'>";

test("the focus of the list goes to its row, or to the list while that is on the way", async () => {
  pane(
    `${SEARCH}<div role="grid" tabindex="-1" id="grid"><div role="row" tabindex="0" id="row"></div></div>`,
  );
  await focusPane("list");
  expect(focused()).toBe("row");
  pane(`${SEARCH}<div role="grid" tabindex="-1" id="grid"></div>`);
  await focusPane("list");
  expect(focused()).toBe("grid");
  pane(`${SEARCH}<div data-empty><button id="all"></button></div>`);
  await focusPane("list");
  expect(focused()).toBe("all");
});

test("another pane does not give it to a grid of its own", async () => {
  document.body.innerHTML = `<main data-pane="detail"><div role="grid"></div><button id="first"></button></main>`;
  await focusPane("detail");
  expect(focused()).toBe("first");
});
