// The order in which first and last names are shown.
import type { NameOrder } from "./bindings";

let order = $state<NameOrder>("first_last");

export const nameOrder = {
  get current(): NameOrder {
    return order;
  },
  set current(next: NameOrder) {
    order = next;
  },
};
