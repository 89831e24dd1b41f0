// The mock's plans.
import type { Api } from "../api";
import type { Plan } from "../bindings";
import type { MockStore } from "./store";
import type { Tools } from "./tools";

export class MockPlans {
  plans: Plan[] = [
    { name: "Trial", limit: 1000 },
    { name: "Basic", limit: 5000 },
    { name: "Pro", limit: 50_000 },
    { name: "Unlimited", limit: null },
  ];
  active: string;

  /** `limit` is that of the trial, and makes it the plan in use. */
  constructor(
    private readonly store: MockStore,
    limit: number | null | undefined,
  ) {
    if (limit !== undefined) this.plans[0]!.limit = limit;
    this.active = limit !== undefined || store.base <= 1000 ? "Trial" : "Unlimited";
  }

  get now(): Plan {
    return this.plans.find((plan) => plan.name === this.active)!;
  }

  get state() {
    return { active: this.active, used: this.store.ids.length, plans: this.plans };
  }
}

export function planCommands({ answer, touched }: Tools, plans: MockPlans) {
  return {
    plans: () => answer(() => plans.state),
    usePlan: (name) => answer(() => ((plans.active = name), touched(plans.state))),
    savePlan: (name, plan) =>
      answer(() => {
        plans.plans = plans.plans.map((each) => (each.name === name ? plan : each));
        if (plans.active === name) plans.active = plan.name;
        return touched(plans.state);
      }),
    addPlan: (plan) => answer(() => (plans.plans.push(plan), touched(plans.state))),
    removePlan: (name) =>
      answer(() => ((plans.plans = plans.plans.filter((each) => each.name !== name)), touched(plans.state))),
  } satisfies Partial<Api>;
}
