//! Whether system packages can be installed without asking anybody.

use std::process::Command;

use crate::process;

/// How this process may act as the administrator of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Administrator {
    /// It is root.
    Root,
    /// It runs in continuous integration, where `sudo` asks for no password.
    Sudo,
}

impl Administrator {
    /// Returns how this process may act as the administrator, if it may. On their own machines, people decide themselves
    /// what `sudo` does.
    pub fn here() -> Option<Administrator> {
        let is_root = process::output(Command::new("id").arg("-u")).as_deref() == Some("0");
        let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
        Administrator::of(is_root, is_ci, || {
            process::succeeds(Command::new("sudo").args(["--non-interactive", "true"]))
        })
    }

    fn of(is_root: bool, is_ci: bool, has_sudo: impl FnOnce() -> bool) -> Option<Administrator> {
        if is_root {
            return Some(Administrator::Root);
        }
        (is_ci && has_sudo()).then_some(Administrator::Sudo)
    }

    /// Returns a command that runs a program as the administrator.
    pub fn command(self, program: &str) -> Command {
        match self {
            Administrator::Root => Command::new(program),
            Administrator::Sudo => {
                let mut command = Command::new("sudo");
                command.args(["--non-interactive", "--preserve-env=DEBIAN_FRONTEND", program]);
                command
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sudo_is_used_in_continuous_integration_only() {
        assert_eq!(Administrator::of(true, false, || true), Some(Administrator::Root));
        assert_eq!(Administrator::of(true, true, || true), Some(Administrator::Root));
        assert_eq!(Administrator::of(false, true, || true), Some(Administrator::Sudo));
        assert_eq!(Administrator::of(false, true, || false), None);
        assert_eq!(Administrator::of(false, false, || panic!("people are not asked for a password")), None);
    }

    #[test]
    fn sudo_precedes_the_program() {
        assert_eq!(process::shown(&Administrator::Root.command("apt-get")), "apt-get");
        let shown = process::shown(&Administrator::Sudo.command("apt-get"));
        assert!(shown.starts_with("sudo ") && shown.ends_with(" apt-get"), "{shown}");
    }
}
