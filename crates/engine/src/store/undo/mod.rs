//! Undo and redo: a log of steps that both fronts share. `steps` and `log` lie below the tables, which record what they
//! change; `apply`, `merge` and `imports` lie above them.

pub(crate) mod apply;
pub(crate) mod contact;
pub(crate) mod imports;
pub(crate) mod log;
pub(crate) mod merge;
pub(crate) mod steps;
