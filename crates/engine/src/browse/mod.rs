//! The read model of the contact list: searching, filtering, sorting and paging, designed for a million
//! contacts.
//!
//! This module decides which contacts a [`Query`] finds and in which order, and computes the figures of the
//! [`Overview`]. Storing contacts and loading those of a page is the task of `store`; folding text is the
//! task of `fold`.
//!
//! A [`Browser`] keeps in memory what it needs to answer every keystroke: the searched texts, folded and
//! packed (`haystack`), each contact's groups and star (`model`), and orders as lists of row numbers
//! (`order`). Everything else is read from the store on request. Before each answer it checks whether the
//! store has changed (`refresh`): a few changed contacts are patched into the model; after many changes the
//! model is reloaded.
//!
//! Columns that were filtered are kept with each distinct value once (`distinct`), and patched like the rest.
//!
//! Queries can be saved as [smart groups](smart). Their answers are kept and patched, too (`saved`).
//!
//! A single query is [answered](answer) without a model, in one pass over the contacts (`scan`). The first contacts of the
//! whole list are also remembered in the store ([`Head`]).

mod answer;
mod bits;
mod browser;
mod collate;
mod column;
mod condition;
mod distinct;
mod filter;
mod firsts;
mod folding;
mod forms;
mod group_list;
mod groups;
mod growth;
mod haystack;
mod head;
mod key;
mod live;
mod load;
mod matches;
mod membership;
mod memberships;
mod model;
mod operand;
mod order;
mod overview;
mod parallel;
mod placing;
mod predicate;
mod query;
mod recent;
mod refresh;
mod regions;
mod saved;
mod scan;
mod search;
mod searched;
pub mod smart;
mod standing;
mod terms;
#[cfg(test)]
mod tests;
mod text_test;
mod yearly_days;

pub use crate::browse::answer::answer;
pub use crate::browse::browser::Browser;
pub use crate::browse::condition::is_filterable;
pub use crate::browse::group_list::{groups, move_group};
pub use crate::browse::head::Head;
pub use crate::browse::overview::{
    Completeness, CountryContacts, GroupCount, MonthCount, Overview, overview,
};
pub use crate::browse::query::{Filter, Operator, Page, Query, Selection, Sort};
pub use crate::browse::smart::SmartGroup;
pub use crate::browse::yearly_days::{ComingDays, YearlyDay, coming_days, yearly_days};
