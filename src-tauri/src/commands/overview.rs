//! The commands for the overview, and for the days that come back every year.

use kith_engine::browse::{self, ComingDays, Overview, YearlyDay};
use kith_engine::id::ContactId;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// How many days ahead the overview looks for birthdays and other yearly days, and how many of them it shows.
const DAYS_AHEAD: u16 = 30;
const MOST_DAYS: usize = 10;

/// Returns the figures of the overview.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn overview(shell: State<'_, Shell>) -> Answer<Overview> {
    shell.store.with_list(|_, store| browse::overview(store)).await
}

/// Returns the next birthdays and other yearly days.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn coming_days(shell: State<'_, Shell>) -> Answer<ComingDays> {
    let today = jiff::Zoned::now().date();
    shell.store.with(move |store| browse::coming_days(store, today, DAYS_AHEAD, MOST_DAYS)).await
}

/// Returns the yearly days of a contact, with the person's age.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn yearly_days(shell: State<'_, Shell>, id: ContactId) -> Answer<Vec<YearlyDay>> {
    let today = jiff::Zoned::now().date();
    shell.store.with(move |store| browse::yearly_days(store, id, today)).await
}
