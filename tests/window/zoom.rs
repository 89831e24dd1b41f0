//! Tests that everything can be reached if the page is zoomed to twice its size, which people with low vision
//! need, in a large and a small window.

use std::path::Path;

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

/// A script that returns the elements that cannot be reached, by name. Every element that takes clicks or
/// keys must be able to scroll completely into the window without moving anything that the user cannot
/// scroll, must not be covered, and must show its whole text. If a modal dialog is open, only its elements
/// are checked.
const OUT_OF_REACH: &str = r#"
    const root = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
    const faults = [];
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth - innerWidth} px too wide`);
    if (root !== document.body) {
      const box = root.getBoundingClientRect();
      if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) faults.push("the dialog");
    }
    for (const element of root.querySelectorAll("button, input, select, textarea, a[href], [tabindex='0']")) {
      if (!element.checkVisibility() || element.closest("[inert], [role=row], .visually-hidden")) continue;
      // Containers need not be reachable themselves, only their contents.
      if (element.matches("[role=group], [role=grid], dialog, input[type=file]")) continue;
      element.scrollIntoView({ block: "nearest", inline: "nearest" });
      const box = element.getBoundingClientRect();
      const name = `${element.tagName} “${element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText}”`;
      const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
      const label = element.closest("label");
      const hits = [box.left + 4, box.left + box.width / 2, box.right - 4].map((x) => document.elementFromPoint(x, y));
      const strange = hits.find((hit) => !(hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit))));
      const inside = box.left >= -1 && box.right <= innerWidth + 1 && box.top >= -1
        && (box.bottom <= innerHeight + 1 || box.height > innerHeight);
      if (!inside) faults.push(`${name} ends outside: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
      else if (strange !== undefined) faults.push(`${name} is covered by ${strange?.outerHTML.slice(0, 80)}`);
      const cut = element.matches("button") && !element.querySelector(".ellipsis") && !element.matches(".ellipsis");
      if (cut && element.scrollWidth > element.clientWidth + 1) faults.push(`${name} is cut`);
    }
    for (const element of document.querySelectorAll("*")) {
      if (element.scrollLeft === 0 || !["hidden", "clip", "visible"].includes(getComputedStyle(element).overflowX)) continue;
      faults.push(`${element.tagName} ${element.className} had to be pushed aside by ${element.scrollLeft}`);
      element.scrollLeft = 0;
    }
    return faults;"#;

async fn reachable(page: &Page, screen: &str) {
    page.until(
        "nothing is on its way",
        "return document.getAnimations().every((a) => a.effect.getComputedTiming().endTime === Infinity);",
        &[],
    )
    .await;
    page.picture(&format!("zoom-{screen}")).await;
    assert_eq!(page.script(OUT_OF_REACH, Vec::new()).await, json!([]), "{screen}");
}

/// Creates a store with forty people, in which the zoom is set to 200 per cent.
fn fill(folder: &Path) {
    people::forty(folder);
    let settings =
        json!({ "language": null, "theme": null, "columns": null, "zoom": 200, "date_order": null });
    people::store(folder).set_setting("desktop", &settings.to_string()).unwrap();
}

/// Activates a button by keyboard, because the clicks of the driver ignore the zoom.
async fn press(page: &Page, button: &str) {
    let button = page.find("button", button).await;
    button.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
}

async fn walk(size: (u32, u32), name: &str) {
    let window = Session::with(Setup { size: Some(size), ..Setup::filled(fill) }).await;
    let page = &window.page;
    let escape = char::from(Key::Escape).to_string();
    page.lists(42).await;
    let twice = "return innerWidth === Number(arguments[0]);";
    page.until("it is twice as large", twice, &[&(size.0 / 2).to_string()]).await;
    reachable(page, &format!("{name}-list")).await;
    page.chord(&[Key::Control], 'a').await;
    page.shows("42 selected").await;
    reachable(page, &format!("{name}-selection")).await;
    page.chord(&[Key::Control], 'e').await;
    page.find("dialog", "Export contacts").await;
    reachable(page, &format!("{name}-export")).await;
    page.press(&escape).await;
    page.script("document.querySelector('[role=row][tabindex=\"0\"]').focus();", Vec::new()).await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.find_containing("dialog", "Delete").await;
    reachable(page, &format!("{name}-delete")).await;
    page.press(&escape).await;
    page.press(&escape).await;

    page.chord(&[Key::Control], 'n').await;
    page.find("textbox", "First name").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("first name").await;
    reachable(page, &format!("{name}-editor")).await;
    page.press(&escape).await;

    page.chord(&[Key::Control], 'i').await;
    page.find("heading", "Choose a file").await;
    reachable(page, &format!("{name}-wizard-choose")).await;
    let file = window.home.path().join("people.csv");
    std::fs::write(&file, people::csv(40)).unwrap();
    window.portal().choose(&file);
    press(page, "Choose file…").await;
    page.find("heading", "Match the columns").await;
    reachable(page, &format!("{name}-wizard-match")).await;
    page.chord(&[Key::Control], Key::Enter).await;
    page.until("the preview is there", "return !!document.querySelector('[data-preview=true]');", &[]).await;
    reachable(page, &format!("{name}-wizard-preview")).await;
    page.press(&escape).await;
    page.find("dialog", "Leave this import?").await;
    reachable(page, &format!("{name}-wizard-leave")).await;
    press(page, "Leave").await;

    page.chord(&[Key::Control], ',').await;
    page.find("heading", "Settings").await;
    let pages = "return [...document.querySelectorAll('nav[aria-label=\"Settings pages\"] button')].length;";
    let pages = page.script(pages, Vec::new()).await.as_u64().unwrap();
    assert!(pages >= 6, "{pages} pages of settings");
    for at in 0..pages {
        let open = "const page = [...document.querySelectorAll('nav[aria-label=\"Settings pages\"] button')][arguments[0]];
            page.click();
            return page.innerText.trim();";
        let opened = page.script(open, vec![json!(at)]).await;
        reachable(page, &format!("{name}-settings-{}", opened.as_str().unwrap_or_default())).await;
    }
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_reached_at_twice_the_size_in_a_large_window() {
    walk((1280, 800), "large").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_reached_at_twice_the_size_in_a_small_window() {
    walk((720, 560), "small").await;
}
