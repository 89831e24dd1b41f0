// Which view fills the window.
import type { View } from "../lib/navigation";

export class Router {
  view = $state.raw<View>({ name: "contacts" });

  go(view: View): void {
    this.view = view;
  }

  contacts(): void {
    this.view = { name: "contacts" };
  }
}
