//! `cargo xtask bench --growth`: how the cost of the main jobs grows with the number of contacts.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use super::chart::{self, Line};
use super::jobs::Stage;
use super::table::{Table, memory, time};
use super::timed::{Figures, timed};
use super::{docs, files};

const ROWS: [u64; 5] = [1_000, 10_000, 100_000, 1_000_000, 5_000_000];

/// The jobs, in the order of the columns.
const JOBS: [&str; 4] = ["import CSV", "list", "list --search ma", "export CSV"];

/// The chart, relative to the folder of the documentation.
const CHART: &str = "performance/growth.svg";

/// The figures of all jobs with one number of rows.
struct Step {
    rows: u64,
    jobs: [Figures; JOBS.len()],
}

/// Measures each job `runs` times with each number of rows; the three smallest only if `small`.
pub fn run(stage: &Stage, folder: &Path, small: bool, runs: usize) -> Result<Growth> {
    let empty = stage.empty()?;
    let store = stage.store("store-growth");
    let out = stage.path("growth.csv");
    let mut steps = Vec::new();
    for rows in ROWS.into_iter().take(if small { 3 } else { ROWS.len() }) {
        println!("  {rows} rows …");
        let csv = files::csv(folder, 0..rows)?;
        let median = |prepare: &dyn Fn() -> Result<()>, arguments: &[&Path]| -> Result<Figures> {
            let mut figures = Vec::new();
            for _ in 0..runs {
                prepare()?;
                figures.push(timed(&mut store.kith(arguments))?);
            }
            Ok(Figures::median(&figures))
        };
        let ready = || Ok(());
        let import = median(&|| store.copy(&empty), &[Path::new("import"), &csv])?;
        let list = median(&ready, &[Path::new("list")])?;
        let search = median(&ready, &["list", "--search", "ma"].map(Path::new))?;
        let export = median(&ready, &[Path::new("export"), &out])?;
        steps.push(Step { rows, jobs: [import, list, search, export] });
    }
    Ok(Growth { steps })
}

/// The figures of all numbers of rows.
pub struct Growth {
    steps: Vec<Step>,
}

impl Growth {
    pub fn table(&self) -> Table {
        let mut table = Table::new([
            "rows",
            "import CSV",
            "for a row",
            "peak",
            "list",
            "peak",
            "list --search ma",
            "peak",
            "export CSV",
            "for a row",
            "peak",
        ]);
        for Step { rows, jobs: [import, list, search, export] } in &self.steps {
            let each = |figures: &Figures| time(figures.wall.div_f64(*rows as f64));
            table.push(vec![
                chart::rounded(*rows as f64),
                time(import.wall),
                each(import),
                memory(import.peak),
                time(list.wall),
                memory(list.peak),
                time(search.wall),
                memory(search.peak),
                time(export.wall),
                each(export),
                memory(export.peak),
            ]);
        }
        table
    }

    /// Draws the chart, and returns the Markdown that shows it.
    pub fn draw(&self) -> Result<String> {
        let lines: Vec<Line> = JOBS
            .iter()
            .enumerate()
            .map(|(job, name)| {
                let point = |step: &Step| (step.rows as f64, seconds(step.jobs[job].wall));
                Line { name, points: self.steps.iter().map(point).collect() }
            })
            .collect();
        let file = docs::folder().join(CHART);
        fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
        fs::write(&file, chart::svg("Wall time in seconds by rows", &lines))?;
        Ok(format!("![Wall time of each job by the number of rows, both axes logarithmic]({CHART})\n"))
    }
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64().max(1e-6)
}
