//! Checking what a store contains: that its rows mean what Kith relies on and SQLite does not enforce. A check
//! lists the flaws; a restore also mends them, in its copy. Each rule finds and mends in one place.

mod fields;
mod functions;
pub(crate) mod ids;
mod links;
mod names;
pub(crate) mod review;
mod rows;

use rusqlite::Connection;

use crate::store::error::Result;
use crate::store::file::content::review::Review;

/// Lists the flaws in the content of a store, as sentences.
pub(crate) fn check(conn: &Connection) -> Result<Vec<String>> {
    let mut review = Review::new(conn, false);
    run(&mut review)?;
    Ok(review.sentences)
}

/// Mends the flaws in the content of a store, and returns the review that lists them. Foreign keys must be off,
/// because ids may change.
pub(crate) fn mend(conn: &Connection) -> Result<Review<'_>> {
    let mut review = Review::new(conn, true);
    run(&mut review)?;
    Ok(review)
}

fn run(review: &mut Review<'_>) -> Result<()> {
    functions::register(review.conn)?;
    rows::texts(review)?;
    ids::review(review)?;
    fields::review(review)?;
    links::review(review)?;
    names::review(review)?;
    rows::values(review)
}
