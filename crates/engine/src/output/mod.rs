//! Files that Kith writes: which targets it accepts, who may read them, writing them atomically, and removing
//! those that a killed process has left unfinished.
//!
//! Every file that a person can find later is written through this module: exports, failed rows, templates
//! and backups. What stands in them is left to the callers.

pub(crate) mod atomic_file;
pub(crate) mod error;
pub(crate) mod file_name;
pub(crate) mod outputs;
pub(crate) mod private;
pub(crate) mod target;
pub(crate) mod temporary;

pub use atomic_file::require_writable;
pub use error::OutputError;
pub use outputs::Outputs;
pub use private::{create_private_folder, private_options};
pub use temporary::{TemporaryFolder, discard_all};
