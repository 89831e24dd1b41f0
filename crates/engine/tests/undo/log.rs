//! The list of steps, and what is kept of them.

use super::{city, field, ids, kept, people, state};
use kith_engine::edit;
use kith_engine::store::RememberedKind;

#[test]
fn the_log_can_be_read_and_undone_up_to_a_step() {
    let mut bench = people();
    let [ana] = ids([1]);
    let before = state(&bench.store);
    edit::edit(&mut bench.store, ana, &city("Lugo")).unwrap();
    bench.store.delete_contacts(&ids([1])).unwrap();
    bench.store.delete_contacts(&ids([2, 3])).unwrap();
    bench.store.delete_field(field(&bench.store, "Size")).unwrap();
    bench.store.star_contacts(&ids([4]), true).unwrap();
    bench.store.group_contacts(&ids([4]), "A", true).unwrap();
    bench.store.undo().unwrap();
    let steps = bench.store.undo_steps().unwrap();
    let said: Vec<_> =
        steps.iter().map(|s| (s.what.as_str(), s.count, s.name.as_deref(), s.undone)).collect();
    assert_eq!(
        said,
        [
            ("group", 1, Some("A"), true),
            ("star", 1, None, false),
            ("delete_field", 1, Some("Size"), false),
            ("delete", 2, None, false),
            ("delete", 1, Some("Ana Ruiz"), false),
            ("edit", 1, Some("Ana Ruiz"), false),
        ]
    );
    assert_eq!(steps[0].at, "2023-11-14T22:13:20Z");
    assert_eq!(bench.store.undo_through(steps[0].id).unwrap_err().code(), "nothing_to_undo");
    let done = bench.store.undo_through(steps[3].id).unwrap();
    assert_eq!((done.what.as_str(), done.changed, done.undo.as_deref()), ("delete", 4, Some("delete")));
    assert_eq!(bench.store.count_contacts().unwrap(), 3);
    bench.store.undo_through(steps[5].id).unwrap();
    assert_eq!(state(&bench.store), before);
    for _ in 0..6 {
        bench.store.redo().unwrap();
    }
    assert_eq!(bench.store.count_contacts().unwrap(), 1);

    // All of them, or none.
    rusqlite::Connection::open(bench.store.path())
        .unwrap()
        .execute_batch("UPDATE deleted_contacts SET city = 'Vigo' WHERE id = 1")
        .unwrap();
    let (now, kept_now) = (state(&bench.store), kept(&bench.store));
    assert_eq!(bench.store.undo_through(steps[5].id).unwrap_err().code(), "undo_conflict");
    assert_eq!((state(&bench.store), kept(&bench.store)), (now, kept_now));
}

#[test]
fn what_a_step_keeps_goes_with_it() {
    let mut bench = people();
    bench.store.delete_contacts(&ids([1])).unwrap();
    bench.store.delete_field(field(&bench.store, "Size")).unwrap();
    assert_eq!(kept(&bench.store), [1, 2, 0, 2]);
    for n in 0..49 {
        bench.store.star_contacts(&ids([2]), n % 2 == 0).unwrap();
    }
    assert_eq!(kept(&bench.store), [0, 0, 0, 2], "the deletion was the oldest of 51 steps");
    bench.store.star_contacts(&ids([3]), false).unwrap();
    assert_eq!(kept(&bench.store), [0; 4]);
    bench.store.delete_contacts(&ids([2])).unwrap();
    bench.store.delete_field(field(&bench.store, "Motto")).unwrap();
    assert_eq!(bench.store.forget(RememberedKind::UndoSteps).unwrap(), 50);
    assert_eq!(kept(&bench.store), [0; 4]);
    assert_eq!(bench.store.undo_steps().unwrap(), []);
}

#[test]
fn steps_of_an_earlier_version_are_listed() {
    let mut bench = people();
    bench.store.star_contacts(&ids([1, 2]), true).unwrap();
    bench.store.group_contacts(&ids([2, 3]), "B", true).unwrap();
    rusqlite::Connection::open(bench.store.path())
        .unwrap()
        .execute("UPDATE undo_steps SET count = NULL, name = NULL", [])
        .unwrap();
    let steps = bench.store.undo_steps().unwrap();
    let said: Vec<_> = steps.iter().map(|step| (step.count, step.name.as_deref())).collect();
    assert_eq!(said, [(2, Some("B")), (1, None)]);
}
