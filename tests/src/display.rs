//! A virtual display with its own window manager and session bus, which end when it is dropped.

use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A child process that is killed when this is dropped.
pub struct Owned(Child);

impl Owned {
    /// Starts a command.
    pub fn spawn(command: &mut Command) -> io::Result<Owned> {
        match command.spawn() {
            Ok(child) => Ok(Owned(child)),
            Err(error) => {
                let program = command.get_program().to_string_lossy();
                Err(io::Error::new(error.kind(), format!("{program}: {error}")))
            }
        }
    }

    /// Returns the process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Starts a command whose first line of output is its address, and returns the address.
    fn announcing(command: &mut Command) -> io::Result<(Owned, String)> {
        let mut owned = Owned::spawn(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let mut line = String::new();
        if let Some(output) = owned.0.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        if line.trim().is_empty() {
            let program = command.get_program().to_string_lossy().into_owned();
            return Err(io::Error::other(format!("{program} ended without saying where it is")));
        }
        Ok((owned, line.trim().to_owned()))
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A virtual X server with a window manager and a session bus.
pub struct Display {
    /// The value of `DISPLAY`.
    pub name: String,
    /// The value of `DBUS_SESSION_BUS_ADDRESS`.
    pub bus: String,
    // The processes end in the order of these fields.
    _manager: Owned,
    _bus: Owned,
    _server: Owned,
}

impl Display {
    /// Starts a display of this size. Programs that the bus starts, such as the desktop portal, get `home` as
    /// their home folder if it is given, and otherwise that of the user.
    pub fn start(width: u32, height: u32, home: Option<&Path>) -> io::Result<Display> {
        let screen = format!("{width}x{height}x24");
        let (server, number) = Owned::announcing(
            // The server chooses a free display number, and writes it to file descriptor 1.
            Command::new("Xvfb").args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"]),
        )?;
        let name = format!(":{number}");
        let manager = Owned::spawn(
            Command::new("openbox").env("DISPLAY", &name).stdout(Stdio::null()).stderr(Stdio::null()),
        )?;
        // The bus knows the display, so that the portal that it starts opens its dialogs there.
        let (daemon, bus) = Owned::announcing(on(
            Command::new("dbus-daemon").args(["--session", "--nofork", "--print-address=1"]),
            &name,
            home,
        ))?;
        Ok(Display { name, bus, _manager: manager, _bus: daemon, _server: server })
    }

    /// Makes a command run on this display and bus. If `home` is given, the command stores all its data
    /// there.
    pub fn adopt<'c>(&self, command: &'c mut Command, home: Option<&Path>) -> &'c mut Command {
        on(command, &self.name, home).env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
    }

    /// Takes a screenshot of the whole screen.
    pub fn screenshot(&self, to: &Path) -> io::Result<()> {
        let status =
            Command::new("import").env("DISPLAY", &self.name).args(["-window", "root"]).arg(to).status()?;
        if status.success() { Ok(()) } else { Err(io::Error::other(format!("import: {status}"))) }
    }

    /// Runs `xdotool` and returns its output, which is empty if it found nothing.
    pub fn xdotool(&self, arguments: &[&str]) -> io::Result<String> {
        let output = Command::new("xdotool").env("DISPLAY", &self.name).args(arguments).output()?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Returns the id of the newest visible window whose title matches, if there is one.
    pub fn window(&self, title: &str) -> io::Result<Option<String>> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", title])?;
        Ok(found.lines().last().map(str::to_owned))
    }
}

/// Sets the environment of a command for the display. It uses X instead of Wayland, and no accessibility bus,
/// which would be that of the user.
fn on<'c>(command: &'c mut Command, display: &str, home: Option<&Path>) -> &'c mut Command {
    if let Some(home) = home {
        command.env("HOME", home);
        for (variable, folder) in FOLDERS {
            let folder = home.join(folder);
            // An error can be ignored, because the program reports a missing folder itself.
            let _ = std::fs::create_dir_all(&folder);
            command.env(variable, folder);
        }
    }
    command
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
}

const FOLDERS: [(&str, &str); 4] = [
    ("XDG_RUNTIME_DIR", "run"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_CACHE_HOME", "cache"),
];
