//! The steps of a command: what each does, and how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// The steps that were done.
#[derive(Default)]
pub struct Steps {
    done: Vec<(&'static str, Duration)>,
}

impl Steps {
    /// Says what a step does, does it, and says how long it took.
    pub fn step<T>(&mut self, what: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {what}");
        let started = Instant::now();
        let made = work()?;
        let took = started.elapsed();
        println!("   done in {}", shown(took));
        self.done.push((what, took));
        Ok(made)
    }

    /// Returns one line with the time of all steps, and of those that took a second or more.
    pub fn summary(&self) -> String {
        let total = self.done.iter().map(|(_, took)| *took).sum();
        let long = self.done.iter().filter(|(_, took)| took.as_secs() > 0);
        let long: Vec<String> = long.map(|(what, took)| format!("{what} {}", shown(*took))).collect();
        match long.len() {
            0 | 1 => format!("Ready after {}.", shown(total)),
            _ => format!("Ready after {}: {}.", shown(total), long.join(", ")),
        }
    }
}

/// Returns a duration as people say it: in minutes and seconds, and below ten seconds with a decimal.
fn shown(took: Duration) -> String {
    let seconds = took.as_secs_f64().round() as u64;
    match seconds {
        0..10 => format!("{:.1} s", took.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_shown_as_people_say_them() {
        let shown = [40, 9_440, 9_600, 59_400, 59_600, 754_000].map(|ms| shown(Duration::from_millis(ms)));
        assert_eq!(shown, ["0.0 s", "9.4 s", "10 s", "59 s", "1 min 0 s", "12 min 34 s"]);
    }

    #[test]
    fn the_summary_names_the_steps_that_took_long() {
        let mut steps = Steps::default();
        assert_eq!(steps.step("nothing", || Ok(7)).unwrap(), 7);
        steps.done.push(("the page", Duration::from_secs(9)));
        assert_eq!(steps.summary(), "Ready after 9.0 s.");
        steps.done.push(("the app", Duration::from_secs(400)));
        assert_eq!(steps.summary(), "Ready after 6 min 49 s: the page 9.0 s, the app 6 min 40 s.");
    }

    #[test]
    fn a_step_that_fails_is_not_counted() {
        let mut steps = Steps::default();
        let failed: Result<()> = steps.step("fails", || anyhow::bail!("no"));
        assert!(failed.is_err());
        assert_eq!(steps.summary(), "Ready after 0.0 s.");
    }
}
