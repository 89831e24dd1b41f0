// The plans, and how much of the active one is used.
import { createContext } from "svelte";
import type { Plan, Plans } from "./bindings";

/** How much room the active plan has left: "near" from 90 % of its limit. */
export type Room = "enough" | "near" | "full";

export interface Subscription {
  /** null until the store has been read. */
  plans: Plans | null;
  /** The active plan. */
  readonly plan: Plan | null;
  readonly room: Room;
}

export const [useSubscription, provideSubscription] = createContext<Subscription>();
