//! What the cells of an Office Open XML workbook refer to, whether its parts are XML or binary.

use std::sync::Arc;

use crate::sheet::{NumberFormats, SharedStrings};

/// The strings and styles that all sheets of a workbook share. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct SharedParts {
    pub(crate) strings: Arc<SharedStrings>,
    pub(crate) formats: Arc<NumberFormats>,
    /// Whether dates count from 1904 instead of 1900.
    pub(crate) since_1904: bool,
}
