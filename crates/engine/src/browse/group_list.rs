//! The list of groups, in the order in which it is shown.

use crate::browse::collate::Collation;
use crate::error::Result;
use crate::group::Group;
use crate::id::GroupId;
use crate::name_order::NameOrder;
use crate::store::connection::Store;
use crate::store::error::StoreError;

/// Returns all groups with their member counts: in the order by hand, if there is one, or else in the alphabetical order
/// of a BCP 47 locale, in which “List 2” comes before “List 10”. Groups that were added since the last move come last.
pub fn groups(store: &Store, locale: &str) -> Result<Vec<Group>> {
    let mut groups = store.groups()?;
    let collation = Collation::new(locale, NameOrder::default());
    groups.sort_by_cached_key(|group| {
        (group.position.is_none(), group.position, collation.key(group.name.as_bytes()), group.id)
    });
    Ok(groups)
}

/// Moves a group to a 0-based position in the list, and returns the list. From now on the order is that by hand, until
/// [`Store::sort_groups_by_name`].
///
/// # Errors
/// [`StoreError::GroupNotFound`].
pub fn move_group(store: &mut Store, locale: &str, id: GroupId, position: u32) -> Result<Vec<Group>> {
    let mut order: Vec<GroupId> = groups(store, locale)?.iter().map(|group| group.id).collect();
    let from = order.iter().position(|other| *other == id);
    let from = from.ok_or_else(|| StoreError::GroupNotFound { name: id.to_string() })?;
    order.remove(from);
    order.insert((position as usize).min(order.len()), id);
    store.place_groups(&order)?;
    groups(store, locale)
}
