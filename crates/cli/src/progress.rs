//! The progress bar of long work, on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use kith_engine::import::Progress;
use kith_engine::progress::{IGNORE_PROGRESS, ReportProgress};

use crate::words::counted;

/// The length of the bar, in steps.
const STEPS: f32 = 1000.0;

/// Shows the progress of long work on standard error.
pub struct Bar(Option<ProgressBar>);

impl Bar {
    /// A bar, which is drawn only if `shown`.
    pub fn new(shown: bool) -> Bar {
        let bar = shown.then(|| {
            let style = ProgressStyle::with_template("{bar:32} {percent:>3}%  {msg}  {eta} left");
            ProgressBar::new(STEPS as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Bar(bar)
    }

    /// Does work that reports the part that is done, from 0 to 1.
    pub fn follow<T>(&mut self, work: impl FnOnce(ReportProgress<'_>) -> T) -> T {
        let Some(bar) = &self.0 else { return work(IGNORE_PROGRESS) };
        work(&|part| bar.set_position((part * STEPS) as u64))
    }

    /// Returns a callback that receives the part that is done, from 0 to 1, on any thread.
    pub fn watcher(&self) -> impl Fn(f32) + Send + Sync + 'static {
        let bar = self.0.clone();
        move |part| {
            if let Some(bar) = &bar {
                bar.set_position((part * STEPS) as u64);
            }
        }
    }

    /// Shows how far an import is.
    pub fn show(&mut self, progress: Progress) {
        if let Some(bar) = &self.0 {
            bar.set_position((progress.fraction * STEPS) as u64);
            let rows = counted(progress.rows, "row");
            bar.set_message(if progress.finishing { format!("{rows}, saving") } else { rows });
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
