// The event that the store has changed, here or in another program.
import { createContext, onMount } from "svelte";

/** Called with the revision the store has now. */
type Listener = (revision: number) => unknown;

export class StoreChanges {
  private readonly listeners = new Set<Listener>();

  /** Calls `listener` after every change; returns a function that ends this. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells all listeners. Resolves when all of them are done. */
  async announce(revision: number): Promise<void> {
    await Promise.all([...this.listeners].map((listener) => listener(revision)));
  }
}

export const [useStoreChanges, provideStoreChanges] = createContext<StoreChanges>();

/** Runs `load` when the component is mounted, and again whenever the store changes. */
export function keepLoaded(load: () => unknown): void {
  const changes = useStoreChanges();
  onMount(() => {
    void load();
    return changes.listen(load);
  });
}
