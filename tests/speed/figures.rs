//! Statistics of many measurements.

/// Sorted measurements, in milliseconds.
pub struct Milliseconds(Vec<f64>);

impl Milliseconds {
    /// Sorts the measurements.
    pub fn of(mut taken: Vec<f64>) -> Milliseconds {
        taken.sort_by(f64::total_cmp);
        Milliseconds(taken)
    }

    fn at(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get((last as f64 * share).round() as usize).copied().unwrap_or(f64::NAN)
    }
}

/// Prints the median, the 95th percentile and the maximum.
pub fn print(what: &str, taken: &Milliseconds) {
    println!(
        "{what:<44} {:>9.1} ms, 95 % within {:.1}, worst {:.1} ({} times)",
        taken.at(0.5),
        taken.at(0.95),
        taken.at(1.0),
        taken.0.len()
    );
}
