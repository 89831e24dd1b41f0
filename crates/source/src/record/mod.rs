//! Records: how they are handed over, and how the columns of a file become their cells.
//!
//! ```text
//! defect.rs   what is wrong with a record
//! layout.rs   which columns of a file have a cell in a record
//! batch.rs    records on their way from a reader to a consumer
//! sample.rs   the first records of a file, for detection
//! ```

mod batch;
mod defect;
mod layout;
mod sample;

pub(crate) use batch::Mark;
pub use batch::{Batch, Record};
pub use defect::Defect;
pub(crate) use layout::Layout;
pub(crate) use sample::SampleRow;
