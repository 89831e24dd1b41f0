// How a failure anywhere on the page is reported.
import type { Attempt } from "../lib/attempt";
import { isDamage } from "../lib/failure";
import type { Notices } from "../lib/notices";

/** `damaged` is called when the contacts file is damaged: nothing else can be done before that is repaired. */
export function attempting(notices: Notices, damaged: (failure: unknown) => void): Attempt {
  return async (work, say) => {
    try {
      return await work();
    } catch (thrown) {
      if (isDamage(thrown)) damaged(thrown);
      else if (say) say(thrown);
      else notices.fail(thrown);
      return null;
    }
  };
}
