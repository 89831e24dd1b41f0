//! Work in two halves in parallel: Kith is designed for machines with at least two cores.

use std::cmp::Ordering;
use std::ops::Range;
use std::thread;

/// The number of items below which a second thread costs more than it saves.
const WORTH_IT: usize = 20_000;

/// Splits `0..count` into one or two adjacent ranges and returns the result of `work` for each.
pub(super) fn map_ranges<R: Send>(count: usize, work: impl Fn(Range<usize>) -> R + Sync) -> Vec<R> {
    if count < WORTH_IT {
        return vec![work(0..count)];
    }
    let half = count / 2;
    let (first, second) = both(|| work(0..half), || work(half..count));
    vec![first, second]
}

/// Sorts the items. The sort is not stable: items that compare equal may be reordered.
pub(super) fn sort<T: Send>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering + Sync) {
    if items.len() < WORTH_IT {
        items.sort_unstable_by(&compare);
        return;
    }
    let (left, right) = items.split_at_mut(items.len() / 2);
    both(|| left.sort_unstable_by(&compare), || right.sort_unstable_by(&compare));
    // The stable sort finds the two sorted runs and merges them in one pass.
    items.sort_by(&compare);
}

/// Runs both closures in parallel and returns both results. A panic of `a` is propagated.
pub(super) fn both<A: Send, B>(a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let a = scope.spawn(a);
        let b = b();
        match a.join() {
            Ok(a) => (a, b),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
