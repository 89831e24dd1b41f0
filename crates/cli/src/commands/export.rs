//! `export` and `template`.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use kith_engine::browse::Browser;
use kith_engine::export::{self as engine, ExportOptions, Format};
use kith_engine::store::Store;
use serde_json::json;

use crate::args::Export;
use crate::environment::locale;
use crate::failure::{Done, fail};
use crate::output::Output;
use crate::words::counted;

use super::list;

pub fn export(store: &Store, args: &Export, output: &mut Output) -> Done {
    let chosen = if !args.ids.is_empty() {
        store.require_contacts(&args.ids).map_err(|error| fail(error.into()))?;
        Some(args.ids.clone())
    } else if args.filters.are_given() {
        let query = list::query(store, &args.filters, None)?;
        Some(Browser::new(&locale()).ids(store, &query).map_err(fail)?)
    } else {
        None
    };
    let never = AtomicBool::new(false);
    let exported =
        engine::export(store, chosen.as_deref(), &args.out, &ExportOptions::default(), &mut |_| {}, &never)
            .map_err(fail)?;
    let path = args.out.display().to_string();
    output.print(&json!({ "path": path, "exported": exported }), || {
        vec![format!("Exported {} to {path}.", counted(exported, "contact"))]
    })
}

pub fn template(store: &Store, out: &Path, output: &mut Output) -> Done {
    let format = Format::from_path(out).map_err(|error| fail(error.into()))?;
    let columns = engine::template(store, out, format).map_err(fail)?;
    let path = out.display().to_string();
    output.print(&json!({ "path": path, "columns": columns }), || {
        vec![format!("Wrote a template with {} to {path}.", counted(columns.len() as u64, "column"))]
    })
}
