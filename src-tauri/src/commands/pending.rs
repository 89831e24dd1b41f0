//! Commands whose part of the engine is still being built.

use crate::shell::{Answer, failure};

macro_rules! pending {
    ($($name:ident)*) => {$(
        #[tauri::command]
        pub async fn $name() -> Answer<()> {
            Err(failure("not_ready", concat!("Kith cannot do this yet: ", stringify!($name), ".")))
        }
    )*};
}

pending! {
    settings
    save_settings
    list
    position
    contact
    add_contact
    edit_contact
    selection_size
    delete_contacts
    star_contacts
    group_contacts
    check_phone
    groups
    add_group
    rename_group
    delete_group
    fields
    add_field
    edit_field
    move_field
    activate_field
    field_values
    delete_field
    plans
    use_plan
    save_plan
    add_plan
    remove_plan

    recent_sources
    inspect
    preview
    run_import
    save_failed_rows
    save_template
    export_contacts

    imports
    overview
    undo_state
    undo
    redo
}
