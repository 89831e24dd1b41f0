//! What the page can ask for, one file per area. Each command is a few lines: it calls the engine and answers
//! with what it got, or rejects with a `Failure`.

mod app;
mod files;
mod jobs;
mod pending;

include!("names.rs");

/// Hands every command to a macro: Tauri's handler and the generated bindings take the same list.
macro_rules! with_all_commands {
    ($($taker:tt)*) => {
        $($taker)*![
            app::app_info,
            app::subscribe,
            jobs::cancel_job,
            pending::settings,
            pending::save_settings,
            pending::list,
            pending::position,
            pending::contact,
            pending::add_contact,
            pending::edit_contact,
            pending::selection_size,
            pending::delete_contacts,
            pending::star_contacts,
            pending::group_contacts,
            pending::check_phone,
            pending::groups,
            pending::add_group,
            pending::rename_group,
            pending::delete_group,
            pending::fields,
            pending::add_field,
            pending::edit_field,
            pending::move_field,
            pending::activate_field,
            pending::field_values,
            pending::delete_field,
            pending::plans,
            pending::use_plan,
            pending::save_plan,
            pending::add_plan,
            pending::remove_plan,
            files::pick_source,
            pending::recent_sources,
            pending::inspect,
            pending::preview,
            pending::run_import,
            pending::save_failed_rows,
            pending::save_template,
            pending::export_contacts,
            files::reveal,
            pending::imports,
            pending::overview,
            pending::undo_state,
            pending::undo,
            pending::redo,
        ]
    };
}

/// Answers the page's calls.
pub fn handler<R: tauri::Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
    with_all_commands!(tauri::generate_handler)
}
