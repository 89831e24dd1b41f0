//! `duplicates` and `merge`.

use std::sync::atomic::AtomicBool;

use kith_engine::Failure;
use kith_engine::contact::Contact;
use kith_engine::duplicates::{self as engine, FieldChoice, Search};
use kith_engine::id::ContactId;
use kith_engine::store::Store;

use crate::failure::{Done, fail, pair, usage};
use crate::output::{Output, table};
use crate::progress::Bar;
use crate::words::{counted, duplicate_reason};

use super::contacts;

pub fn list(store: &mut Store, limit: usize, deny: Option<&[ContactId]>, output: &mut Output) -> Done {
    if let Some([a, b]) = deny {
        store.deny_duplicate(*a, *b).map_err(|error| fail(error.into()))?;
    }
    let never = AtomicBool::new(false);
    let mut bar = Bar::new(output.shows_progress());
    let likely = bar.follow(|progress| {
        engine::find(store, &mut Search { cancel: &never, progress: &mut |part| progress(part) })
    });
    drop(bar);
    let likely = likely.map_err(fail)?;
    let page = likely.unwrap_or_default().page(store, 0, limit as u64).map_err(fail)?;
    output.print(&page.pairs, || {
        let shown =
            |contact: &Contact| format!("{} {} {}", contact.id, contact.full_name(), contact.phone_display);
        let rows: Vec<_> = page
            .pairs
            .iter()
            .map(|pair| {
                let reason = serde_json::to_value(pair.reason).unwrap_or_default();
                let [a, b] = &pair.contacts;
                vec![duplicate_reason(reason.as_str().unwrap_or_default()), shown(a), shown(b)]
            })
            .collect();
        let mut lines = table(&["Reason", "Contact", "Other contact"], &rows);
        lines.push(format!("{} of {}", rows.len(), counted(page.total, "pair")));
        lines
    })
}

pub fn merge(
    store: &mut Store,
    keep: ContactId,
    others: &[ContactId],
    take: &[String],
    output: &mut Output,
) -> Done {
    let choices = take.iter().map(|text| choice(text)).collect::<Result<Vec<_>, _>>()?;
    let contact = engine::merge(store, keep, others, &choices).map_err(fail)?;
    output.print(&contact, || contacts::lines(&contact))
}

fn choice(text: &str) -> Result<FieldChoice, Failure> {
    let (field, from) = pair(text, "--take")?;
    let from = from
        .trim()
        .parse()
        .map_err(|_| usage(format!("--take takes FIELD=ID, such as City=12, not “{text}”.")))?;
    Ok(FieldChoice { field: field.to_owned(), from })
}
