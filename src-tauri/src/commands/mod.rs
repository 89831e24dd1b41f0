//! The commands that the page can call, with one file per area. Each command has only a few lines: it calls
//! the engine and returns its result, or a `Failure`.

mod app;
mod backups;
mod bulk_edit;
mod cleanup;
mod contacts;
mod desktop;
mod drafts;
mod duplicates;
mod fields;
mod files;
mod fixing;
mod groups;
mod history;
mod imports;
mod jobs;
mod overview;
mod plans;
mod samples;
mod settings;
mod smart_groups;
mod undo;

use kith_engine::fault;
use tauri::Runtime;
use tauri::ipc::Invoke;

use crate::store::refusal;

include!("names.rs");

/// Passes all commands to a macro, so that Tauri's handler and the generated bindings use the same list.
macro_rules! with_all_commands {
    ($($taker:tt)*) => {
        $($taker)*![
            app::app_info,
            app::subscribe,
            app::last_fault,
            jobs::cancel_job,
            desktop::show_menus,
            desktop::tell_words,
            desktop::dress_window,
            desktop::zoom_page,
            desktop::close_window,
            desktop::open_value,
            desktop::open_logs,
            desktop::notify,
            settings::settings,
            settings::save_settings,
            contacts::list,
            contacts::position,
            contacts::contact,
            contacts::add_contact,
            contacts::edit_contact,
            contacts::selection_size,
            contacts::delete_contacts,
            contacts::star_contacts,
            contacts::group_contacts,
            bulk_edit::preview_bulk_edit,
            bulk_edit::bulk_edit,
            contacts::check_phone,
            drafts::drafts,
            drafts::draft,
            drafts::save_draft,
            drafts::discard_draft,
            groups::groups,
            groups::add_group,
            groups::rename_group,
            groups::move_group,
            groups::sort_groups,
            groups::color_group,
            groups::delete_group,
            smart_groups::smart_groups,
            smart_groups::add_smart_group,
            smart_groups::change_smart_group,
            smart_groups::move_smart_group,
            smart_groups::delete_smart_group,
            fields::fields,
            fields::add_field,
            fields::edit_field,
            fields::move_field,
            fields::activate_field,
            fields::field_values,
            fields::delete_field,
            plans::plans,
            plans::use_plan,
            plans::save_plan,
            plans::add_plan,
            plans::remove_plan,
            files::pick_sources,
            files::paste_source,
            files::combine_sources,
            files::recent_sources,
            imports::inspect,
            imports::find_out,
            imports::preview,
            imports::run_import,
            fixing::correct_rows,
            fixing::problem_rows,
            fixing::check_row,
            files::save_failed_rows,
            files::save_template,
            files::export_contacts,
            files::reveal,
            imports::imports,
            imports::undo_import,
            backups::backups,
            backups::backups_kept,
            backups::keep_backups,
            backups::back_up_now,
            backups::save_backup,
            backups::pick_backup,
            backups::restore_backup,
            backups::salvage_store,
            backups::delete_backup,
            backups::show_backups,
            duplicates::find_duplicates,
            duplicates::duplicate_pairs,
            duplicates::compare_contacts,
            duplicates::merge_contacts,
            duplicates::deny_duplicate,
            cleanup::remembered,
            cleanup::forget,
            cleanup::forget_recent_files,
            cleanup::contents,
            cleanup::erase_all,
            history::history,
            history::find_messages,
            history::message,
            history::message_place,
            history::add_message,
            history::edit_message,
            history::delete_messages,
            history::pick_chat,
            history::inspect_chat,
            history::import_chat,
            desktop::open_chat,
            desktop::print_page,
            contacts::contact_card,
            contacts::contact_code,
            samples::sample_people,
            samples::add_sample_people,
            samples::remove_sample_people,
            overview::overview,
            overview::coming_days,
            overview::yearly_days,
            undo::undo_state,
            undo::undo_steps,
            undo::undo,
            undo::undo_through,
            undo::redo,
        ]
    };
}

#[cfg(test)]
mod bindings;

/// Returns the handler of the page's calls.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    guarded(with_all_commands!(tauri::generate_handler))
}

/// Rejects a call whose command panics. This covers the commands that run at once, on the main thread, which
/// a panic would end. The others run their work with [`off_thread`](crate::store::off_thread).
fn guarded<R: Runtime>(
    handle: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let resolver = invoke.resolver.clone();
        fault::caught(|| handle(invoke)).unwrap_or_else(|error| {
            resolver.reject(refusal(error));
            true
        })
    }
}

/// Returns the same commands with their types, for the bindings.
#[cfg(test)]
fn described() -> tauri_specta::Commands<tauri::test::MockRuntime> {
    with_all_commands!(tauri_specta::collect_commands)
}

#[cfg(test)]
mod tests {
    use tauri::WebviewWindowBuilder;
    use tauri::ipc::{CallbackFn, InvokeBody};
    use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder};
    use tauri::webview::InvokeRequest;

    #[test]
    fn a_command_that_panics_is_rejected() {
        let builder = mock_builder().invoke_handler(super::guarded(|_| panic!("in a command")));
        let app = builder.build(crate::run::context()).unwrap();
        let page = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        let request = InvokeRequest {
            cmd: "app_info".to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::default(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        assert_eq!(get_ipc_response(&page, request).unwrap_err()["code"], "internal");
    }
}
