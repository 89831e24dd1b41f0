//! Scrolling through a list that is too long for the web view to lay out. However the list is scrolled, the
//! correct rows must be on the screen. The rules are in `ui/src/list/scroll.ts`.

use std::time::Duration;

use serde_json::{Value, json};

use crate::page::{Key, Page};
use crate::session::Session;

/// The height of a row in CSS pixels.
const ROW: f64 = 40.0;

/// The tolerance for the position of rows: one pixel.
const NEAR: f64 = 1.0;

/// The scroll position of the list, determined from the rows on the screen.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// The distance from the top of the first row to the top of the view, in CSS pixels.
    top: f64,
    /// The value of `top` if the last row is at the bottom of the view.
    end: f64,
    /// How far one pixel of the scroll bar's thumb moves the list, but at least `NEAR`.
    step: f64,
}

/// Scrolls through the list by keys, scroll bar and mouse wheel. No other window may be open.
pub async fn walk(window: &Session) {
    let page = &window.page;
    page.script("document.querySelector('[role=row][tabindex=\"0\"]').focus();", Vec::new()).await;

    page.press(&char::from(Key::End).to_string()).await;
    let last = at(page, "End shows the last row", "place.end").await;
    page.press(&char::from(Key::Home).to_string()).await;
    at(page, "Home shows the first row", "0").await;

    thumb(page, 1.0).await;
    at(page, "the thumb's end is the last row, wholly there", "place.end").await;
    thumb(page, 0.5).await;
    let middle = at(page, "the thumb's middle is the list's", "place.end / 2").await;
    assert!((middle.top - last.end / 2.0).abs() <= middle.step, "{middle:?}");

    // One step of the mouse wheel moves the list as far as in a list that is not scaled.
    let middle = notch(window, "5").await;
    let back = notch(window, "4").await;
    page.press(&char::from(Key::Home).to_string()).await;
    at(page, "Home shows the first row again", "0").await;
    let start = notch(window, "5").await;
    assert!(start > 0.0 && (start - middle).abs() <= NEAR, "{middle} in the middle, {start} at the start");
    assert!((middle + back).abs() <= NEAR, "{middle} down, {back} up");
    page.press(&char::from(Key::Home).to_string()).await;
    at(page, "and again", "0").await;
}

/// A script that computes `place`, the scroll position of the list, which is `null` while rows are loading.
const PLACE: &str = "const grid = document.querySelector('[role=grid]');
    const box = grid.getBoundingClientRect();
    const head = grid.querySelector('[role=rowgroup]').getBoundingClientRect().height;
    const rows = [...grid.querySelectorAll('[data-row]')];
    const seen = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top + head && top < box.top + grid.clientHeight;
    });
    const total = Number(grid.ariaRowCount) - 1;
    const view = grid.clientHeight - head;
    const tops = seen.map((row) => row.dataset.row * 40 - (row.getBoundingClientRect().top - box.top - head));
    // All rows give the same position, none is loading, and none is missing.
    const whole = seen.length >= Math.floor(view / 40) && seen.every((row) => !row.ariaBusy)
      && Math.max(...tops) - Math.min(...tops) < 0.5;
    const step = Math.max(1, (total * 40) / grid.scrollHeight);
    const place = whole ? { top: tops[0], end: total * 40 - view, step } : null;";

async fn at(page: &Page, what: &str, wanted: &str) -> Place {
    let there = format!("{PLACE} return place !== null && Math.abs(place.top - ({wanted})) <= place.step;");
    page.until(what, &there, &[]).await;
    place(page).await.expect("no row is on the way")
}

async fn place(page: &Page) -> Option<Place> {
    let place = page.script(&format!("{PLACE} return place;"), Vec::new()).await;
    Some(Place { top: place["top"].as_f64()?, end: place["end"].as_f64()?, step: place["step"].as_f64()? })
}

/// Moves the thumb of the scroll bar to a fraction of its range.
async fn thumb(page: &Page, part: f64) {
    let drag = "const grid = document.querySelector('[role=grid]');
        grid.scrollTop = arguments[0] * (grid.scrollHeight - grid.clientHeight);";
    page.script(drag, vec![json!(part)]).await;
}

/// Turns the mouse wheel by one step (button 5 is down), and returns how far the rows moved.
async fn notch(window: &Session, button: &str) -> f64 {
    let page = &window.page;
    let before = still(page).await;
    let middle = "const box = document.querySelector('[role=grid]').getBoundingClientRect();
        const scale = outerWidth / innerWidth;
        return [(box.x + box.width / 2) * scale, outerHeight - (innerHeight - box.y - box.height / 2) * scale];";
    let middle = page.script(middle, Vec::new()).await;
    let [x, y] = [0, 1].map(|n| middle[n].as_f64().unwrap().round().to_string());
    let id = id(window).await;
    window.display.xdotool(&["mousemove", "--window", &id, &x, &y]).unwrap();
    window.display.xdotool(&["click", button]).unwrap();
    let moved = format!("{PLACE} return place !== null && Math.abs(place.top - arguments[0]) > {NEAR};");
    page.until("the wheel moves the rows", &moved, &[&before.to_string()]).await;
    still(page).await - before
}

/// Returns the id of the app's window for xdotool. The search is repeated, because it fails if another
/// window, such as a tooltip, closes meanwhile.
async fn id(window: &Session) -> String {
    for _ in 0..100 {
        if let Some(id) = window.display.window("^Kith$").unwrap() {
            return id;
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    panic!("there is no window");
}

/// Waits until the list has stopped scrolling, and returns its position.
async fn still(page: &Page) -> f64 {
    let look = format!(
        "const done = arguments[arguments.length - 1];
        let last = null, same = 0;
        const look = () => {{
          {PLACE}
          same = place !== null && place.top === last ? same + 1 : 0;
          last = place?.top ?? null;
          if (same < 30) requestAnimationFrame(look); else done(last);
        }};
        look();"
    );
    let place: Value = page.client().execute_async(&look, Vec::new()).await.expect("the rows come to rest");
    place.as_f64().unwrap()
}

/// The number of rows beyond which the height of the list is scaled.
pub const SCALED: u64 = (8_000_000.0 / ROW) as u64;
