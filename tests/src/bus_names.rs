//! The names that programs take on the bus of a test.

use zbus::blocking::connection;
use zbus::blocking::fdo::DBusProxy;

/// Returns the names that are taken from now on. The iterator waits for each of them.
pub fn taken(bus_address: &str) -> zbus::Result<impl Iterator<Item = String> + Send + use<>> {
    let bus = connection::Builder::address(bus_address)?.build()?;
    let changes = DBusProxy::new(&bus)?.receive_name_owner_changed()?;
    Ok(changes.filter_map(|change| {
        let change = change.args().ok()?;
        change.new_owner.as_ref().map(|_| change.name.to_string())
    }))
}
