//! The order of day, month and year.

use clap::ValueEnum;

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DateOrder {
    /// Day, month, year
    Dmy,
    /// Month, day, year
    Mdy,
    /// Year, month, day
    Ymd,
}
