//! A line chart with two logarithmic axes, as SVG.

use std::fmt::Write;

/// A line of the chart.
pub struct Line<'a> {
    pub name: &'a str,
    /// Points with positive coordinates.
    pub points: Vec<(f64, f64)>,
}

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 440.0;
/// The space for the labels: left, right, above and below the plot.
const MARGINS: [f64; 4] = [64.0, 150.0, 40.0, 44.0];
/// Colours that people who see colours differently can tell apart (Okabe and Ito).
const COLOURS: [&str; 4] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];

/// Returns the chart of these lines. A dashed line shows growth in proportion, through the last point of the first line.
pub fn svg(title: &str, lines: &[Line<'_>]) -> String {
    let all = || lines.iter().flat_map(|line| &line.points);
    let x = Axis::over(all().map(|point| point.0), MARGINS[0], WIDTH - MARGINS[1]);
    let y = Axis::over(all().map(|point| point.1), HEIGHT - MARGINS[3], MARGINS[2]);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"{}\" y=\"24\" \
         font-size=\"15\">{title}</text>\n",
        MARGINS[0]
    );
    grid(&mut out, &x, &y);
    if let Some(&(end_x, end_y)) = lines.first().and_then(|line| line.points.last()) {
        // Where the line leaves the plot: at the left, or below.
        let start_x = x.low.max(end_x * y.low / end_y);
        let points = [(start_x, end_y * start_x / end_x), (end_x, end_y)];
        polyline(&mut out, &x, &y, &points, "#888\" stroke-dasharray=\"6 5");
    }
    let mut labels: Vec<(f64, &str, &str)> = Vec::new();
    for (line, colour) in lines.iter().zip(COLOURS.iter().cycle()) {
        polyline(&mut out, &x, &y, &line.points, colour);
        for &(px, py) in &line.points {
            let _ = writeln!(
                out,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3.5\" fill=\"{colour}\"/>",
                x.at(px),
                y.at(py)
            );
        }
        labels.extend(line.points.last().map(|point| (y.at(point.1), line.name, *colour)));
    }
    labels.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = 0.0;
    for (at, name, colour) in labels {
        // Labels of lines that end close together stand below each other.
        let at = f64::max(at, free);
        free = at + 17.0;
        let left = WIDTH - MARGINS[1] + 10.0;
        let _ = writeln!(out, "<text x=\"{left}\" y=\"{:.1}\" fill=\"{colour}\">{name}</text>", at + 4.0);
    }
    out + "</svg>\n"
}

fn grid(out: &mut String, x: &Axis, y: &Axis) {
    let [left, right, top, bottom] = [MARGINS[0], WIDTH - MARGINS[1], MARGINS[2], HEIGHT - MARGINS[3]];
    for value in x.decades() {
        let at = x.at(value);
        let _ = writeln!(
            out,
            "<path d=\"M{at:.1} {top}V{bottom}\" stroke=\"#ddd\"/>\n<text x=\"{at:.1}\" y=\"{}\" \
             text-anchor=\"middle\">{}</text>",
            bottom + 20.0,
            rounded(value)
        );
    }
    for value in y.decades() {
        let at = y.at(value);
        let _ = writeln!(
            out,
            "<path d=\"M{left} {at:.1}H{right}\" stroke=\"#ddd\"/>\n<text x=\"{}\" y=\"{:.1}\" \
             text-anchor=\"end\">{value}</text>",
            left - 8.0,
            at + 4.0
        );
    }
}

fn polyline(out: &mut String, x: &Axis, y: &Axis, points: &[(f64, f64)], stroke: &str) {
    let points: Vec<String> =
        points.iter().map(|point| format!("{:.1},{:.1}", x.at(point.0), y.at(point.1))).collect();
    let _ = writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke-width=\"2\" stroke=\"{stroke}\"/>",
        points.join(" ")
    );
}

/// Returns a number of rows as it is spoken of: 1k, 5M.
pub fn rounded(rows: f64) -> String {
    match rows {
        r if r >= 1e6 => format!("{}M", r / 1e6),
        r if r >= 1e3 => format!("{}k", r / 1e3),
        r => r.to_string(),
    }
}

/// A logarithmic axis from one power of ten to another.
struct Axis {
    low: f64,
    high: f64,
    start: f64,
    end: f64,
}

impl Axis {
    /// An axis over these values, which is drawn from `start` to `end`.
    fn over(values: impl Iterator<Item = f64>, start: f64, end: f64) -> Axis {
        let (low, high) =
            values.fold((f64::MAX, f64::MIN_POSITIVE), |(low, high), v| (low.min(v), high.max(v)));
        let low = 10f64.powf(low.log10().floor());
        let high = 10f64.powf(high.log10().ceil()).max(low * 10.0);
        Axis { low, high, start, end }
    }

    fn at(&self, value: f64) -> f64 {
        let share = (value / self.low).log10() / (self.high / self.low).log10();
        self.start + share * (self.end - self.start)
    }

    fn decades(&self) -> impl Iterator<Item = f64> {
        let (low, high) = (self.low.log10().round() as i32, self.high.log10().round() as i32);
        (low..=high).map(|power| 10f64.powi(power))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_are_evenly_spaced() {
        let axis = Axis::over([1_000.0, 5_000_000.0].into_iter(), 0.0, 400.0);
        assert_eq!((axis.low.round(), axis.high.round()), (1e3, 1e7));
        assert!((axis.at(1e4) - 100.0).abs() < 1e-6 && (axis.at(1e6) - 300.0).abs() < 1e-6);
        assert_eq!(axis.decades().count(), 5);
    }

    #[test]
    fn every_line_is_drawn_and_named() {
        let points = vec![(1e3, 0.1), (1e4, 0.2)];
        let lines = [Line { name: "import", points: points.clone() }, Line { name: "list", points }];
        let svg = svg("Time", &lines);
        assert_eq!(svg.matches("<polyline").count(), 3);
        assert_eq!(svg.matches("<circle").count(), 4);
        let below = |name: &str| {
            let line = svg.lines().find(|line| line.ends_with(&format!(">{name}</text>"))).unwrap();
            line.split("y=\"").nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap()
        };
        assert!(below("list") - below("import") >= 15.0, "the names lie over each other");
    }
}
