//! Measures the speed of the window with 10,000 and 1,000,000 contacts. `cargo xtask bench --window` builds
//! the app, fills the stores, and starts this program with `KITH_APP` set.
//!
//! `window-speed STORE-OF-10K STORE-OF-1M CSV-OF-1M`

mod figures;

use std::path::{Path, PathBuf};
use std::time::Duration;

use figures::{Milliseconds, print};
use kith_tests::page::{Key, Page};
use kith_tests::scrolling::walk;
use kith_tests::session::{Session, Setup};
use serde_json::Value;

const STARTS: usize = 5;
const TYPED: [&str; 8] = ["maria", "lopez an", "612 34", "q", "müller", "+1 (202)", "анна", "customers ma"];

#[tokio::main]
async fn main() {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [small, large, csv] = arguments.as_slice() else {
        eprintln!("window-speed STORE-OF-10K STORE-OF-1M CSV-OF-1M");
        std::process::exit(2);
    };
    start("start to a usable list, 10,000", small).await;
    start("start to a usable list, 1,000,000", large).await;
    let window = open(large).await;
    probe(&window.page).await;
    scroll(&window).await;
    search(&window.page).await;
    walk(&window).await;
    println!("every way through the list leads where it should");
    window.close().await;
    import(csv).await;
}

async fn open(store: &Path) -> Session {
    let arguments = vec!["--data-dir".to_owned(), store.display().to_string()];
    let window = Session::with(Setup { arguments, ..Setup::default() }).await;
    let rows = "return document.querySelector('[role=row][data-row]:not([aria-busy])') !== null;";
    window.page.until("the list has rows", rows, &[]).await;
    window
}

/// Measures the time from the start of the process to the first frame with rows.
async fn start(what: &str, store: &Path) {
    let mut taken = Vec::new();
    for _ in 0..STARTS {
        let window = open(store).await;
        let marked = "return performance.getEntriesByName('first-rows').length > 0;";
        window.page.until("the first rows are on the screen", marked, &[]).await;
        let painted = "const mark = performance.getEntriesByName('first-rows')[0];
            return mark ? performance.timeOrigin + mark.startTime : null;";
        let painted = number(window.page.script(painted, Vec::new()).await);
        taken.push(painted - window.started_at());
        window.close().await;
    }
    print(what, &Milliseconds::of(taken));
}

async fn probe(page: &Page) {
    page.script(include_str!("probes.js"), Vec::new()).await;
}

async fn scroll(window: &Session) {
    let page = &window.page;
    let wheel = "const done = arguments[arguments.length - 1];
        const grid = document.querySelector('[role=grid]');
        let left = 240;
        const step = () => {
          grid.dispatchEvent(new WheelEvent('wheel', { deltaY: 137 }));
          grid.scrollTop += 137;
          if (--left > 0) requestAnimationFrame(step); else setTimeout(done, 300);
        };
        step();";
    run(page, wheel).await;
    report(page, "scrolling by wheel").await;

    page.script("document.querySelector('[role=row][data-row]').focus();", Vec::new()).await;
    for _ in 0..60 {
        page.press(&char::from(Key::PageDown).to_string()).await;
    }
    report(page, "scrolling by keys").await;

    let thumb = "const done = arguments[arguments.length - 1];
        const grid = document.querySelector('[role=grid]');
        let at = 0;
        const step = () => {
          grid.scrollTop = (at / 200) * (grid.scrollHeight - grid.clientHeight);
          if (++at <= 200) requestAnimationFrame(step); else setTimeout(done, 300);
        };
        step();";
    run(page, thumb).await;
    report(page, "scrolling by thumb, end to end").await;
}

async fn report(page: &Page, what: &str) {
    let frames = page.script("return window.probe.scrolled();", Vec::new()).await;
    let frames = frames.as_array().cloned().unwrap_or_default();
    let of = |name: &str| frames.iter().filter_map(|frame| frame.get(name)?.as_f64()).collect::<Vec<_>>();
    print(&format!("{what}: work of a frame"), &Milliseconds::of(of("ms")));
    let rows = of("rows");
    let most = rows.iter().copied().fold(0.0, f64::max);
    println!("{:<44} {:>9.1} on average, {most} at most", format!("{what}: rows of a frame"), mean(&rows));
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

async fn search(page: &Page) {
    page.script("document.querySelector('[role=search] input').focus();", Vec::new()).await;
    let mut taken = Vec::new();
    for text in TYPED {
        for letter in text.chars() {
            page.press(&letter.to_string()).await;
            // Wait until the result no longer changes.
            let mut answer = Value::Null;
            for _ in 0..20 {
                tokio::time::sleep(Duration::from_millis(100)).await;
                let now = page.script("return window.probe.answer();", Vec::new()).await;
                if now == answer && !now.is_null() {
                    break;
                }
                answer = now;
            }
            taken.extend(answer.as_f64());
        }
        page.press(&char::from(Key::Escape).to_string()).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    print("keystroke to results shown, 1,000,000", &Milliseconds::of(taken));
}

/// Imports a million rows with the wizard, and measures how long the page was blocked meanwhile.
async fn import(csv: &Path) {
    let window = Session::with(Setup {
        fill: Some(Box::new(|folder| {
            kith_tests::people::store(folder).use_plan("Unlimited").unwrap();
        })),
        ..Setup::default()
    })
    .await;
    let page = &window.page;
    window.portal().choose(csv);
    page.click("button", "Import a file").await;
    page.click("button", "Choose file…").await;
    page.find("heading", "Match the columns").await;
    // The probe expects a grid, which the wizard does not have; it only counts late timers here.
    page.script(
        "document.body.append(Object.assign(document.createElement('div'), { role: 'grid' }));",
        Vec::new(),
    )
    .await;
    probe(page).await;
    page.click("button", "Next").await;
    let started = std::time::Instant::now();
    let preview = "return document.querySelector('[data-preview=true]') !== null;";
    page.until_within(Duration::from_secs(600), "the preview is there", preview).await;
    println!("{:<44} {:>9.1} s", "preview of 1,000,000 rows", started.elapsed().as_secs_f64());
    late(page, "preview: late answers of the page").await;
    page.click("button", "Import").await;
    let started = std::time::Instant::now();
    let done = "return document.querySelector('[data-outcome=done]') !== null;";
    page.until_within(Duration::from_secs(600), "the import is done", done).await;
    println!("{:<44} {:>9.1} s", "import of 1,000,000 rows", started.elapsed().as_secs_f64());
    late(page, "import: late answers of the page").await;
    window.close().await;
}

async fn late(page: &Page, what: &str) {
    let late = page.script("return window.probe.late();", Vec::new()).await;
    let late: Vec<f64> = late.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let long = late.iter().filter(|&&gap| gap > 100.0).count();
    let worst = late.iter().copied().fold(0.0, f64::max);
    println!("{what:<44} {long:>9} over 100 ms, worst {worst:.0} ms");
}

/// Runs a slow script, and waits for its end.
async fn run(page: &Page, script: &str) {
    let start =
        format!("window.running = true; ((...arguments) => {{ {script} }})(() => (window.running = false));");
    page.script(&start, Vec::new()).await;
    page.until_within(Duration::from_secs(120), "the script has ended", "return window.running === false;")
        .await;
}

fn number(value: Value) -> f64 {
    value.as_f64().expect("a number")
}
