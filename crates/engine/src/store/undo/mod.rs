//! Undo and redo: a log of steps that both front ends share. `steps` and `log` are used by the tables, which
//! record their changes; `apply`, `merge`, `values` and `imports` use the tables.

pub(crate) mod apply;
pub(crate) mod contact;
pub(crate) mod imports;
pub(crate) mod kept_row;
pub(crate) mod listing;
pub(crate) mod log;
pub(crate) mod merge;
pub(crate) mod steps;
pub(crate) mod values;
