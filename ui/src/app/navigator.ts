// Goes to a view, a place or a contact from anywhere.
import type { Detail } from "../detail/detail.svelte";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import type { Frame } from "../lib/frame";
import type { Navigation, Place, Shown, View } from "../lib/navigation";
import type { Browse } from "../list/browse.svelte";
import type { Router } from "./router.svelte";

type Parts = { router: Router; frame: Frame; browse: Browse; detail: Detail; attempt: Attempt };

export class Navigator implements Navigation {
  constructor(private readonly parts: Parts) {}

  get view(): View {
    return this.parts.router.view;
  }

  go(view: View): void {
    this.parts.router.go(view);
  }

  contacts(): void {
    this.parts.router.contacts();
  }

  openPlace(place: Place, shown: Shown = {}): void {
    const { browse, frame } = this.parts;
    this.contacts();
    frame.sidebarOut = false;
    browse.open(place, shown);
  }

  async openContact(id: number): Promise<void> {
    const { attempt, browse, detail } = this.parts;
    const contact = await attempt(() => api.contact(id));
    if (!contact) return;
    this.contacts();
    detail.reveal(contact);
    await attempt(() => browse.reveal(id));
  }
}
