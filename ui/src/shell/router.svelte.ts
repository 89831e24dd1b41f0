// Which view fills the window.
import type { SourceFile } from "../lib/bindings";

/** `import` may come with the file to start from. */
export type View =
  | { name: "contacts" }
  | { name: "overview" }
  | { name: "duplicates" }
  | { name: "settings"; page: string | null }
  | { name: "import"; source: SourceFile | null };

export class Router {
  view = $state.raw<View>({ name: "contacts" });

  go(view: View): void {
    this.view = view;
  }

  contacts(): void {
    this.view = { name: "contacts" };
  }
}
