// A window on made-up contacts, for tests of the page as a whole.
import { render, waitFor } from "@testing-library/svelte";
import { expect } from "vitest";
import { useApi } from "../../lib/api";
import { createMock, type Mock } from "../../lib/mock";
import { App } from "../app.svelte";
import Root from "../Root.svelte";

/** Opens the window on ten contacts, and waits until the list shows them. */
export async function openWindow(): Promise<{ app: App; mock: Mock }> {
  localStorage.clear();
  const mock = createMock({ contacts: 10 });
  useApi(mock);
  const app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.browse.pages.total).toBe(10));
  return { app, mock };
}
