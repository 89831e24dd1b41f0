//! `undo` and `redo`.

use kith_engine::store::{Stepped, Store, UndoStep};

use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::words::{self, counted};

pub fn list(store: &Store, output: &mut Output) -> Done {
    let steps = store.undo_steps().map_err(|error| fail(error.into()))?;
    output.print(&steps, || {
        if steps.is_empty() {
            return vec!["There is nothing to undo or redo.".to_owned()];
        }
        table(&["Time", "Change", ""], &steps.iter().map(row).collect::<Vec<_>>())
    })
}

fn row(step: &UndoStep) -> Vec<String> {
    let state = if step.undone { "undone" } else { "" };
    vec![step.at.clone(), words::step(&step.what, step.count, step.name.as_deref()), state.to_owned()]
}

/// Prints what a step has done, undone or redone.
pub fn stepped(done: &Stepped, past: &str, output: &mut Output) -> Done {
    output.print(done, || lines(done, past))
}

fn lines(done: &Stepped, past: &str) -> Vec<String> {
    let what = words::step(&done.what, done.changed, done.name.as_deref());
    let left = |count: u64, why: &str| (count > 0).then(|| format!("{} {why}", counted(count, "contact")));
    let next = |what: &str, kind: &Option<String>| {
        kind.as_ref().map(|kind| format!("Next to {what}: {}.", words::change(kind)))
    };
    [
        Some(format!("{past}: {what}.")),
        left(done.over_limit, "could not be brought back: the limit of the plan is reached."),
        left(done.phone_taken, "could not be brought back: another contact has the phone now."),
        left(done.with_history, "kept: a chat history was added since."),
        next("undo", &done.undo),
        next("redo", &done.redo),
    ]
    .into_iter()
    .flatten()
    .collect()
}
