//! Tables of figures, for the terminal and as Markdown.

use std::time::Duration;

/// A table. The first column holds texts, the others mostly figures.
pub struct Table {
    header: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new<const N: usize>(header: [&'static str; N]) -> Table {
        Table { header: header.into(), rows: Vec::new() }
    }

    pub fn push(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// Returns the table with aligned columns, for a terminal.
    pub fn text(&self) -> String {
        let header: Vec<String> = self.header.iter().map(|&name| name.to_owned()).collect();
        let all = || std::iter::once(&header).chain(&self.rows);
        let widths: Vec<usize> = (0..header.len())
            .map(|column| all().map(|row| row[column].chars().count()).max().unwrap_or(0))
            .collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
                if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
        };
        all().map(line).collect()
    }

    pub fn markdown(&self) -> String {
        let line = |cells: &mut dyn Iterator<Item = &str>| {
            let cells: Vec<String> = cells.map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut text = line(&mut self.header.iter().copied());
        text += &line(&mut self.header.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "--:" }));
        text.extend(self.rows.iter().map(|row| line(&mut row.iter().map(String::as_str))));
        text
    }
}

/// Returns a time with three significant digits, in a unit that suits it.
pub fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        0.0 => "0".to_owned(),
        s if s < 0.001 => significant(s * 1e6) + " µs",
        s if s < 1.0 => significant(s * 1e3) + " ms",
        s => significant(s) + " s",
    }
}

/// Returns an amount of memory.
pub fn memory(bytes: u64) -> String {
    significant(bytes as f64 / 1_048_576.0) + " MiB"
}

/// Returns a ratio: `1.42`, or `1/23` where that is easier to read.
pub fn ratio(ratio: f64) -> String {
    if ratio > 0.0 && ratio < 0.2 { format!("1/{}", significant(1.0 / ratio)) } else { format!("{ratio:.2}") }
}

fn significant(value: f64) -> String {
    match value {
        v if v < 10.0 => format!("{v:.2}"),
        v if v < 100.0 => format!("{v:.1}"),
        v => format!("{v:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_three_digits() {
        assert_eq!(time(Duration::from_micros(1_234_567)), "1.23 s");
        assert_eq!(time(Duration::from_micros(45_678)), "45.7 ms");
        assert_eq!(time(Duration::from_nanos(123_456)), "123 µs");
        assert_eq!(memory(120 << 20), "120 MiB");
        assert_eq!((ratio(1.417), ratio(0.2), ratio(0.043)), ("1.42".into(), "0.20".into(), "1/23.3".into()));
    }

    #[test]
    fn a_table_aligns_its_columns_and_is_valid_markdown() {
        let mut table = Table::new(["work", "wall"]);
        table.push(vec!["a | b".to_owned(), "1.00 s".to_owned()]);
        assert_eq!(table.text(), "work     wall\na | b  1.00 s\n");
        assert_eq!(table.markdown(), "| work | wall |\n| --- | --: |\n| a \\| b | 1.00 s |\n");
    }
}
