//! Support for end-to-end tests: a virtual display and, with the feature `window`, control of the built app
//! in it.

#[cfg(feature = "window")]
mod accessibility;
#[cfg(feature = "window")]
pub mod bus_names;
pub mod display;

#[cfg(feature = "window")]
mod fit;
#[cfg(feature = "window")]
pub mod notifications;
#[cfg(feature = "window")]
pub mod page;
#[cfg(feature = "window")]
pub mod people;
#[cfg(feature = "window")]
pub mod portal;
#[cfg(feature = "window")]
pub mod scrolling;
#[cfg(feature = "window")]
pub mod session;
#[cfg(feature = "window")]
pub mod words;
