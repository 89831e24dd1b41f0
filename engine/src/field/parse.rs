//! Texts to typed values.
