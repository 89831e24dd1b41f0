//! Records: how they are handed over, and how the columns of a file become their cells.
//!
//! ```text
//! defect.rs         what is wrong with a record
//! layout.rs         which columns of a file have a cell in a record
//! record_cells.rs   a record and its cells
//! batch.rs          records on their way from a reader to a consumer
//! edit.rs           changing the records of a batch
//! sample.rs         the first records of a file, for detection
//! ```

mod batch;
mod defect;
mod edit;
mod layout;
mod record_cells;
mod sample;

pub use batch::Batch;
pub(crate) use batch::Mark;
pub use defect::Defect;
pub(crate) use layout::ColumnLayout;
pub use record_cells::Record;
pub(crate) use sample::SampleRow;
