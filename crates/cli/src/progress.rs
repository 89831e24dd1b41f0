//! The progress bar of long work, on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use kith_engine::import::Progress;
use kith_engine::progress::{IGNORE_PROGRESS, ReportProgress};

/// Follows long work on standard error.
pub struct Bar(Option<ProgressBar>);

impl Bar {
    /// A bar, or nothing where nobody looks.
    pub fn new(shown: bool) -> Bar {
        let bar = shown.then(|| {
            let style = ProgressStyle::with_template("{bar:32} {percent:>3}%  {msg}  {eta} left");
            ProgressBar::new(1000).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Bar(bar)
    }

    /// Follows a work of which only the part that is done is known.
    pub fn follow<T>(&mut self, work: impl FnOnce(ReportProgress<'_>) -> T) -> T {
        let Some(bar) = &self.0 else { return work(IGNORE_PROGRESS) };
        work(&|part| bar.set_position((part * 1000.0) as u64))
    }

    /// Moves on.
    pub fn show(&mut self, progress: Progress) {
        if let Some(bar) = &self.0 {
            bar.set_position((progress.fraction * 1000.0) as u64);
            bar.set_message(if progress.finishing {
                format!("{} rows, saving", progress.rows)
            } else {
                format!("{} rows", progress.rows)
            });
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
