// Adds and removes the sample people of a first try.
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { t } from "../lib/i18n.svelte";
import type { Navigation } from "../lib/navigation";
import type { Notices } from "../lib/notices";
import type { Samples as Port } from "../lib/samples";

type Ports = { attempt: Attempt; navigation: Navigation; notices: Notices };

export class Samples implements Port {
  count = $state(0);

  constructor(private readonly ports: Ports) {}

  async refresh(): Promise<void> {
    // Nothing depends on it but an offer to remove them.
    this.count = await api.samplePeople().catch(() => this.count);
  }

  async add(): Promise<void> {
    const { attempt, notices } = this.ports;
    const names = {
      family: t("sample-family"),
      friends: t("sample-friends"),
      work: t("sample-work"),
      company: t("sample-company"),
      birthday: t("sample-birthday"),
    };
    const count = await attempt(() => api.addSamplePeople(names));
    if (count === null) return;
    this.count = count;
    notices.note(t("sample-added", { count }));
  }

  async remove(): Promise<void> {
    const { attempt, navigation, notices } = this.ports;
    const count = await attempt(() => api.removeSamplePeople());
    if (count === null) return;
    this.count = 0;
    // The place in view may have been one of their groups.
    if (navigation.view.name === "contacts") navigation.openPlace({ kind: "all" });
    notices.note(t("sample-removed", { count }));
  }
}
