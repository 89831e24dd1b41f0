//! Answering a single query straight from the store. A process that asks once, such as a command, needs no model:
//! one pass over the contacts counts those that match and keeps the first ones of the order.

use rusqlite::{Connection, Row};

use crate::id::{ContactId, GroupId};
use crate::store::connection::Store;
use crate::store::tables::stream::SmallCache;

use crate::browse::collate::{Collation, NameKey, TextKey};
use crate::browse::column::ListColumn;
use crate::browse::condition::Condition;
use crate::browse::firsts::Firsts;
use crate::browse::groups::Groups;
use crate::browse::haystack::Segment;
use crate::browse::load;
use crate::browse::memberships::{self, Memberships};
use crate::browse::order::text;
use crate::browse::query::Query;
use crate::browse::recent::{Recent, RecentNames};
use crate::browse::searched::Searched;
use crate::browse::standing::{Main, Standing};
use crate::browse::terms::Terms;
use crate::store::error::Result;

/// The columns of the statement: id, star, first name, last name, the value that is sorted by, those of the
/// filters, and the searched texts.
const FIRST_NAME: usize = 2;
const LAST_NAME: usize = 3;
const SORTED: usize = 4;
const FILTERED: usize = 5;

/// Returns the number of contacts that match, and the first `wanted` of them in the order of this locale. Must be called
/// inside a transaction.
pub(super) fn first(
    store: &Store,
    locale: &str,
    query: &Query,
    wanted: usize,
) -> Result<(u64, Vec<ContactId>)> {
    let collation = Collation::new(locale, store.name_order(locale)?);
    let (total, firsts) = Scan::new(store, query, &collation)?.run(store.conn(), wanted)?;
    Ok((total, firsts.into_ids().collect()))
}

/// A query with everything that it names looked up.
struct Scan<'q> {
    collation: &'q Collation,
    column: ListColumn,
    descending: bool,
    conditions: Vec<Condition>,
    terms: Terms,
    /// For each term, the groups whose names match it.
    in_groups: Vec<Vec<GroupId>>,
    groups: Groups,
    searched: Searched,
}

/// The searched texts of one contact.
struct Folded {
    names: RecentNames,
    segment: Segment,
}

impl<'q> Scan<'q> {
    fn new(store: &Store, query: &Query, collation: &'q Collation) -> Result<Scan<'q>> {
        let fields = store.fields()?;
        let mut groups = Groups::default();
        groups.rename(load::group_names(store.conn())?);
        let (column, descending) = ListColumn::sorted(query.sort.as_ref(), &fields)?;
        let conditions = query.filters.iter().map(|filter| Condition::new(filter, &fields, &groups, store));
        let conditions = conditions.collect::<Result<_>>()?;
        let terms = Terms::parse(&query.search);
        let in_groups = terms.iter().map(|term| groups.ids_matching(term)).collect();
        let searched = Searched::new(&fields);
        Ok(Scan { collation, column, descending, conditions, terms, in_groups, groups, searched })
    }

    fn sql(&self) -> String {
        let sorted = self.column.sql().unwrap_or_else(|| "NULL".to_owned());
        let mut sql = format!("SELECT id, starred, first_name, last_name, {sorted}");
        for condition in &self.conditions {
            sql.push_str(", ");
            sql.push_str(if let Condition::Column(filter) = condition { &filter.sql } else { "NULL" });
        }
        if !self.terms.is_empty() {
            sql.push_str(", ");
            sql.push_str(&self.searched.columns);
        }
        sql.push_str(" FROM contacts ORDER BY id");
        sql
    }

    /// Returns whether the groups of the contacts matter.
    fn reads_groups(&self) -> bool {
        self.column == ListColumn::Groups
            || self.conditions.iter().any(Condition::reads_groups)
            || self.in_groups.iter().any(|ids| !ids.is_empty())
    }

    /// Reads all contacts. Returns the number of those that match, and the first `wanted` of them.
    fn run(mut self, conn: &Connection, wanted: usize) -> Result<(u64, Firsts)> {
        let _small = SmallCache::set(conn)?;
        let mut keys = Recent::new(TextKey::default());
        let mut firsts = Firsts::new(wanted, self.descending);
        let mut members = memberships::prepare(conn)?;
        let mut members = self.reads_groups().then(|| Memberships::new(&mut members)).transpose()?;
        let mut statement = conn.prepare(&self.sql())?;
        let mut rows = statement.query([])?;
        let (mut total, mut set, mut folded) =
            (0, Vec::new(), Folded { names: RecentNames::new(), segment: Segment::default() });
        while let Some(row) = rows.next()? {
            if let Some(members) = &mut members {
                members.of(row.get(0)?, &mut set)?;
            }
            if !self.passes(row, &set)? || !self.is_found(row, &set, &mut folded)? {
                continue;
            }
            total += 1;
            let groups = || {
                let number = self.groups.number(&set);
                self.groups.text(number, self.collation)
            };
            let main = Main::new(self.collation, self.column, row.get_ref(SORTED)?, groups);
            let first = text(row.get_ref(FIRST_NAME)?).unwrap_or(&[]);
            let last = text(row.get_ref(LAST_NAME)?).unwrap_or(&[]);
            let (leading, _) = self.collation.arranged(first, last);
            let compare = |letters: &[u8]| {
                keys.with(leading, |name| self.collation.key(name), |key| key.letters().cmp(letters))
            };
            if firsts.is_beyond(&main, compare) {
                continue;
            }
            let name = NameKey::new(self.collation, first, last);
            firsts.offer(Standing { main, name, id: row.get(0)? });
        }
        Ok((total, firsts))
    }

    /// Returns whether a contact in these groups passes all filters.
    fn passes(&self, row: &Row<'_>, set: &[GroupId]) -> Result<bool> {
        for (at, condition) in (FILTERED..).zip(&self.conditions) {
            let passes = match condition {
                Condition::Groups(membership) => membership.holds(set),
                Condition::Starred { with, without } => {
                    if row.get(1)? {
                        *with
                    } else {
                        *without
                    }
                }
                Condition::Column(filter) => filter.holds(row.get_ref(at)?),
            };
            if !passes {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Returns whether all terms are found in the texts of a contact, or in the names of these groups.
    fn is_found(&self, row: &Row<'_>, set: &[GroupId], folded: &mut Folded) -> Result<bool> {
        if self.terms.is_empty() {
            return Ok(true);
        }
        let Folded { names, segment } = folded;
        segment.clear();
        self.searched.push(row, FILTERED + self.conditions.len(), names, segment)?;
        let in_groups = |ids: &[GroupId]| set.iter().any(|id| ids.binary_search(id).is_ok());
        let mut terms = self.terms.iter().zip(&self.in_groups);
        Ok(terms.all(|(term, ids)| term.matches(segment.row(0)) || in_groups(ids)))
    }
}
