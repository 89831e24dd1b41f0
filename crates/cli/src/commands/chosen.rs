//! The contacts that a command changes, and the change as work that shows its progress and can be interrupted.

use std::io::{self, IsTerminal, Write};

use kith_engine::Failure;
use kith_engine::browse::Browser;
use kith_engine::id::ContactId;
use kith_engine::store::{Store, StoreError};

use crate::args::{Consent, Filters};
use crate::environment::locale;
use crate::failure::{fail, usage};
use crate::interrupt;
use crate::output::Output;
use crate::progress::Bar;
use crate::words::counted;

use super::list;

/// Returns the contacts with these numbers, or those that the filters find, if the user agrees. `doing` is what is done
/// with them, such as “delete {}”.
pub fn contacts(
    store: &Store,
    ids: &[ContactId],
    filters: &Filters,
    consent: &Consent,
    doing: &str,
) -> Result<Vec<ContactId>, Failure> {
    let named = [!ids.is_empty(), filters.are_given(), consent.all];
    if named.into_iter().filter(|named| *named).count() != 1 {
        return Err(usage(
            "Say which contacts, in one way: by their numbers, by filters such as --search, --group or --where, or with --all.",
        ));
    }
    if !ids.is_empty() {
        store.require_contacts(ids).map_err(|error| fail(error.into()))?;
        return Ok(ids.to_vec());
    }
    let query = list::query(store, filters, None)?;
    let found = Browser::new(&locale()).ids(store, &query).map_err(fail)?;
    if consent.yes || found.is_empty() || agreed(doing, found.len() as u64)? {
        Ok(found)
    } else {
        Err(declined())
    }
}

/// Asks on the terminal.
///
/// # Errors
/// A wrong usage if there is no terminal.
fn agreed(doing: &str, count: u64) -> Result<bool, Failure> {
    let doing = doing.replace("{}", &counted(count, "contact"));
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(usage(format!("This would {doing}. Add --yes to do it.")));
    }
    let _ = write!(io::stderr(), "This will {doing}. Go on? [y/N] ");
    let mut answer = String::new();
    Ok(io::stdin().read_line(&mut answer).is_ok() && is_yes(&answer))
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}

fn declined() -> Failure {
    Failure::new("cancelled", "Cancelled. Nothing was changed.")
}

/// Changes contacts, with a progress bar. An interrupt cancels the change.
pub fn change<T, E: From<StoreError> + Into<kith_engine::Error>>(
    store: &mut Store,
    output: &Output,
    work: impl FnOnce(&mut Store) -> Result<T, E>,
) -> Result<T, Failure> {
    let bar = Bar::new(output.shows_progress());
    let done = interrupt::cancelling(|cancel| store.watched(cancel, bar.watcher(), work));
    drop(bar);
    done.map_err(|error| fail(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_a_yes() {
        let answers = ["y\n", " YES \r\n", "n\n", "", "\n", "yes please"].map(is_yes);
        assert_eq!(answers, [true, true, false, false, false, false]);
    }
}
