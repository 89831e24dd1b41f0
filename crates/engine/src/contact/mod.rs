//! A contact: stored ([`Contact`]), as it is typed ([`ContactInput`]), or validated and not yet stored ([`Draft`]).
//!
//! Owns the shapes only. What makes an input valid is the business of `validate` and `edit`; how a contact is stored is
//! that of `store`.

mod draft;
mod input;
mod packed;
mod stored;

pub use draft::Draft;
pub use input::ContactInput;
pub(crate) use packed::{FieldValue, PackedDraft, PackedDrafts};
pub use stored::Contact;
pub(crate) use stored::phones_shown;
