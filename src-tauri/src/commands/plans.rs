//! Commands for subscription plans.

use kith_engine::plan::{Plan, Plans};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns all plans, the active plan and its usage.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn plans(shell: State<'_, Shell>) -> Answer<Plans> {
    shell.store.with(|store| store.plans()).await
}

/// Makes a plan the active one.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn use_plan(shell: State<'_, Shell>, name: String) -> Answer<Plans> {
    shell.store.with(move |store| store.use_plan(&name)).await
}

/// Changes the name and limit of the plan with the name `name`.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_plan(shell: State<'_, Shell>, name: String, plan: Plan) -> Answer<Plans> {
    shell.store.with(move |store| store.edit_plan(&name, &plan)).await
}

/// Adds a plan.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_plan(shell: State<'_, Shell>, plan: Plan) -> Answer<Plans> {
    shell.store.with(move |store| store.add_plan(&plan)).await
}

/// Removes a plan, which must not be the active one.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn remove_plan(shell: State<'_, Shell>, name: String) -> Answer<Plans> {
    shell.store.with(move |store| store.remove_plan(&name)).await
}
