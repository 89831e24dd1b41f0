//! The progress bar of an import, on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use kith_engine::import::Progress;

/// Follows an import on standard error.
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
