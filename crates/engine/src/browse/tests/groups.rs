use super::*;
use crate::browse::group_list::{groups, move_group};
use crate::group::GroupColor;
use crate::id::GroupId;

fn names(store: &Store) -> Vec<String> {
    groups(store, "sv").unwrap().into_iter().map(|group| group.name).collect()
}

#[test]
fn groups_are_in_the_order_of_the_language_with_numbers_by_value() {
    let (_folder, mut store) = empty();
    for name in ["List 10", "Öst", "list 2", "Zoo", "List 1"] {
        store.add_group(name).unwrap();
    }
    assert_eq!(names(&store), ["List 1", "list 2", "List 10", "Zoo", "Öst"]);
}

#[test]
fn an_order_by_hand_stays_until_they_are_sorted_by_name() {
    let (_folder, mut store) = empty();
    let ids: Vec<GroupId> = ["A", "B", "C"].map(|name| store.add_group(name).unwrap().id).into();
    let moved = move_group(&mut store, "en", ids[2], 0).unwrap();
    assert_eq!(moved.iter().map(|group| group.position).collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
    assert_eq!(names(&store), ["C", "A", "B"]);
    store.add_group("Late").unwrap();
    store.add_group("Added").unwrap();
    assert_eq!(names(&store), ["C", "A", "B", "Added", "Late"]);
    move_group(&mut store, "en", ids[0], 99).unwrap();
    assert_eq!(names(&store), ["C", "B", "Added", "Late", "A"]);
    store.sort_groups_by_name().unwrap();
    assert_eq!(names(&store), ["A", "Added", "B", "C", "Late"]);
    assert_eq!(move_group(&mut store, "en", GroupId::new(99), 0).unwrap_err().code(), "group_not_found");
}

#[test]
fn groups_have_colors() {
    let (_folder, mut store) = empty();
    let id = store.add_group("A").unwrap().id;
    for color in GroupColor::ALL {
        assert_eq!(store.color_group(id, Some(color)).unwrap().color, Some(color));
    }
    assert_eq!(store.rename_group(id, "B").unwrap().color, Some(GroupColor::Gray));
    assert_eq!(store.color_group(id, None).unwrap().color, None);
    assert_eq!(store.color_group(GroupId::new(9), None).unwrap_err().code(), "group_not_found");
}
