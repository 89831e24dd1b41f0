//! The table of the contests.

use super::contest::{Goal, Rival, Row};
use super::table::{Table, memory, ratio, time};

/// Returns the table of these rows.
pub fn table(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "work",
        "wall",
        "processor",
        "peak",
        "peer",
        "its wall",
        "its processor",
        "its peak",
        "ratio, wall",
        "ratio, processor",
        "goal",
        "met",
    ]);
    for row in rows {
        let theirs = |show: fn(&Rival) -> String| row.theirs.as_ref().map(show).unwrap_or_default();
        let unavailable = if row.theirs.is_none() { " (peer not available)" } else { "" };
        table.push(vec![
            row.work.clone(),
            time(row.ours.wall),
            time(row.ours.cpu),
            memory(row.ours.peak),
            format!("{}{unavailable}", row.peer),
            theirs(|rival| time(rival.figures.wall)),
            theirs(|rival| time(rival.figures.cpu)),
            theirs(|rival| memory(rival.figures.peak)),
            theirs(|rival| ratio(rival.wall)),
            theirs(|rival| ratio(rival.cpu)),
            goal(row.goal),
            row.met().map(|met| if met { "yes" } else { "no" }).unwrap_or_default().to_owned(),
        ]);
    }
    table
}

fn goal(goal: Goal) -> String {
    let parts = [
        goal.wall.map(|wall| format!("{} wall", ratio(wall))),
        goal.cpu.map(|cpu| format!("{} processor", ratio(cpu))),
        goal.peak.map(|peak| format!("{peak} MiB")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("≤ {}", parts.join(", ")) }
}
