//! The development commands of Kith: `cargo xtask <command>`. Each command has its own file, prints what it
//! does, and can safely be run again.

mod administrator;
mod app;
mod arguments;
mod bench;
mod bindings;
mod crate_graph;
mod cross;
mod demo;
mod dependencies;
mod fuzz;
mod gate;
mod install_test;
mod launch;
mod licence_terms;
mod licences;
mod logged;
mod macos;
mod numbering;
mod package;
mod packages;
mod process;
mod references;
mod release;
mod run;
mod sbom;
mod screenshots;
mod self_contained;
mod setup;
mod steps;
mod structure;
mod supply;
mod test;
mod torture;
mod windows;
mod workflows;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;

use arguments::Arguments;

/// A command, with its name, description, help text and implementation.
struct Command {
    name: &'static str,
    about: &'static str,
    help: &'static str,
    run: fn(Arguments) -> Result<()>,
}

const COMMANDS: [Command; 19] = [
    Command {
        name: "setup",
        about: "install what is needed for building and testing",
        help: setup::HELP,
        run: setup::run,
    },
    Command { name: "run", about: "build Kith and open its window", help: run::HELP, run: run::run },
    Command { name: "demo", about: "open Kith with made-up people", help: demo::HELP, run: demo::run },
    Command { name: "test", about: "check and test everything", help: test::HELP, run: test::run },
    Command { name: "bench", about: "measure the engine", help: bench::HELP, run: bench::run },
    Command {
        name: "gate",
        about: "count the instructions of the main jobs",
        help: gate::HELP,
        run: gate::run,
    },
    Command { name: "fuzz", about: "try the readers on made-up inputs", help: fuzz::HELP, run: fuzz::run },
    Command {
        name: "torture",
        about: "kill the command line and let its disk fail",
        help: torture::HELP,
        run: torture::run,
    },
    Command { name: "macos", about: "check the macOS side on Linux", help: macos::HELP, run: macos::run },
    Command {
        name: "windows",
        about: "test everything without a window as Windows programs",
        help: windows::HELP,
        run: windows::run,
    },
    Command {
        name: "bindings",
        about: "regenerate the page's bindings from the shell's commands",
        help: bindings::HELP,
        run: bindings::run,
    },
    Command {
        name: "crates",
        about: "regenerate the diagram of the crates in ARCHITECTURE.md",
        help: crate_graph::HELP,
        run: crate_graph::run,
    },
    Command {
        name: "licences",
        about: "regenerate the list of third-party licences",
        help: licences::HELP,
        run: licences::run,
    },
    Command {
        name: "numbering",
        about: "regenerate the automaton of phone numbers",
        help: numbering::HELP,
        run: numbering::run,
    },
    Command { name: "sbom", about: "write a software bill of materials", help: sbom::HELP, run: sbom::run },
    Command { name: "package", about: "make installable packages", help: package::HELP, run: package::run },
    Command {
        name: "release",
        about: "print the notes of a release and complete its files",
        help: release::HELP,
        run: release::run,
    },
    Command {
        name: "install-test",
        about: "install the packages in bare systems and use them",
        help: install_test::HELP,
        run: install_test::run,
    },
    Command {
        name: "screenshots",
        about: "take screenshots of the window's screens",
        help: screenshots::HELP,
        run: screenshots::run,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let name = words.next().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let asked = matches!(name.as_str(), "" | "help" | "--help" | "-h");
        if !asked {
            eprintln!("There is no command “{name}”.\n");
        }
        println!("Usage: cargo xtask COMMAND [--help]\n");
        for command in &COMMANDS {
            println!("  {:12} {}", command.name, command.about);
        }
        return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    let arguments = Arguments::new(words);
    if arguments.help() {
        print!("{}", command.help);
        return ExitCode::SUCCESS;
    }
    match (command.run)(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<arguments::Unknown>() => {
            eprintln!("{error}\n\n{}", command.help);
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("\ncargo xtask {name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
