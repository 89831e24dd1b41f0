//! `cargo xtask fuzz`: every reader is given made-up inputs, which grow out of the fixtures.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::arguments::Arguments;
use crate::bench::timed::cpu_time;
use crate::{process, workspace};

pub const HELP: &str = "\
Gives each reader inputs that libFuzzer makes up from the fixtures, and checks what must hold of whatever it makes of
them (tests/walls). Installs cargo-fuzz first if it is missing; a C++ compiler must be there. Prints how many inputs
each target took, how much of the code they reached, and what was found; fails if anything was. An input that is
found is kept in fuzz/artifacts, what was learnt in fuzz/corpus.

Usage: cargo xtask fuzz [SECONDS] [TARGET…]

  SECONDS  of processor time for each target: 60 if left out
  TARGET   csv, xlsx, xlsb, xls, ods, vcard, ldif, chat, phone, date: all of them if left out
";

/// What is tried.
struct Target {
    name: &'static str,
    /// No input is longer.
    longest: usize,
    seeds: Seeds,
}

/// What the first inputs are.
#[derive(Clone, Copy)]
enum Seeds {
    /// The fixtures with these endings, and those in `fuzz/seeds`.
    Files(&'static [&'static str]),
    /// The numbers of `phones/cases.jsonl`.
    Phones,
    /// The plain words of the dictionary.
    Words,
}

/// No honest input takes so long, in seconds.
const SLOWEST: u32 = 5;

/// No reading needs so much memory, in MiB.
const MEMORY: u32 = 1024;

const TARGETS: [Target; 10] = [
    Target { name: "csv", longest: 2 << 10, seeds: Seeds::Files(&["csv"]) },
    Target { name: "xlsx", longest: 32 << 10, seeds: Seeds::Files(&["xlsx", "xlsm"]) },
    Target { name: "xlsb", longest: 32 << 10, seeds: Seeds::Files(&["xlsb"]) },
    Target { name: "xls", longest: 64 << 10, seeds: Seeds::Files(&["xls"]) },
    Target { name: "ods", longest: 32 << 10, seeds: Seeds::Files(&["ods"]) },
    Target { name: "vcard", longest: 8 << 10, seeds: Seeds::Files(&["vcf"]) },
    Target { name: "ldif", longest: 8 << 10, seeds: Seeds::Files(&["ldif"]) },
    Target { name: "chat", longest: 4 << 10, seeds: Seeds::Files(&["txt"]) },
    Target { name: "phone", longest: 128, seeds: Seeds::Phones },
    Target { name: "date", longest: 128, seeds: Seeds::Words },
];

pub fn run(mut arguments: Arguments) -> Result<()> {
    let mut words = arguments.words();
    arguments.finish()?;
    let seconds = words.first().and_then(|word| word.parse().ok());
    if seconds.is_some() {
        words.remove(0);
    }
    let budget = Duration::from_secs(seconds.unwrap_or(60));
    let chosen = chosen(&words)?;
    build(&chosen)?;
    println!("\n{:<8} {:>9} {:>9} {:>12} {:>9}  found", "", "cpu", "wall", "runs", "coverage");
    let mut found = Vec::new();
    for target in chosen {
        found.extend(tried(target, budget).with_context(|| format!("the target {}", target.name))?);
    }
    if !found.is_empty() {
        let list: Vec<String> = found.iter().map(|path| format!("  {}", path.display())).collect();
        bail!(
            "found:\n{}\nMake it small with `cargo fuzz tmin --sanitizer none TARGET INPUT`, mend what it shows, and \
             keep it in tests/fixtures/fuzz/TARGET.",
            list.join("\n")
        );
    }
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<&'static Target>> {
    if names.is_empty() {
        return Ok(TARGETS.iter().collect());
    }
    let target = |name: &String| {
        let target = TARGETS.iter().find(|target| target.name == name);
        target.with_context(|| format!("there is no target “{name}”; see `cargo xtask fuzz --help`"))
    };
    names.iter().map(target).collect()
}

fn folder() -> PathBuf {
    workspace::root().join("fuzz")
}

fn built() -> PathBuf {
    workspace::target().join("fuzz")
}

/// Builds the targets. Without a sanitizer: the code has no `unsafe` of its own, and takes several times as many inputs
/// so. Overflows and failed assertions of the debug profile are found all the same. Comparisons are not looked into,
/// which would take two thirds of the time: the dictionaries have the words that readers look for.
fn build(chosen: &[&Target]) -> Result<()> {
    if !process::succeeds(&mut workspace::cargo(["fuzz", "--version"])) {
        process::run(&mut workspace::cargo(["install", "cargo-fuzz", "--locked"]))?;
    }
    let mut build =
        workspace::cargo(["fuzz", "build", "--sanitizer", "none", "--no-trace-compares", "--target-dir"]);
    build.arg(built());
    if let [only] = chosen {
        build.arg(only.name);
    }
    process::run(&mut build)
}

/// Where cargo-fuzz puts the programs.
fn program(name: &str) -> Result<PathBuf> {
    let version =
        process::output(Command::new("rustc").arg("-vV")).context("rustc did not print its version")?;
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .context("rustc did not print its host")?;
    Ok(built().join(host).join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// Runs a target, prints its line and returns the inputs that were found.
fn tried(target: &Target, budget: Duration) -> Result<Vec<PathBuf>> {
    let name = target.name;
    let artifacts = folder().join("artifacts").join(name);
    let corpus = folder().join("corpus").join(name);
    fs::create_dir_all(&artifacts)?;
    fs::create_dir_all(&corpus)?;
    let before = files(&artifacts)?;
    let log = built().join(format!("{name}.log"));
    let mut command = Command::new(program(name)?);
    command.arg(&corpus).arg(seeds(target)?);
    command.arg(format!("-artifact_prefix={}/", artifacts.display()));
    let dictionary = folder().join("dictionaries").join(format!("{name}.dict"));
    command.arg(format!("-dict={}", dictionary.display()));
    command.arg(format!("-max_len={}", target.longest));
    command.arg(format!("-timeout={SLOWEST}"));
    command.arg(format!("-rss_limit_mb={MEMORY}"));
    // Where processor time cannot be seen, time is time; where it can, this is for a machine with no time for us.
    let patience = if cfg!(target_os = "linux") { 10 } else { 1 };
    command.arg(format!("-max_total_time={}", budget.as_secs() * patience));
    command.args(["-print_final_stats=1", "-reload=0"]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
    let started = Instant::now();
    let mut child = command.spawn().context("could not start it")?;
    let cpu = watched(&mut child, budget)?;
    let wall = started.elapsed();

    let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let found: Vec<PathBuf> = files(&artifacts)?.into_iter().filter(|file| !before.contains(file)).collect();
    let runs = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    let coverage = said.lines().rev().find_map(|line| line.split(" cov: ").nth(1));
    println!(
        "{name:<8} {:>7.0} s {:>7.0} s {:>12} {:>9}  {}",
        cpu.as_secs_f64(),
        wall.as_secs_f64(),
        runs.unwrap_or("?").trim(),
        coverage.and_then(|rest| rest.split_whitespace().next()).unwrap_or("?"),
        if found.is_empty() {
            "nothing".to_owned()
        } else {
            format!("{}, see {}", found.len(), log.display())
        },
    );
    let ended_well = child.wait()?.code().is_some_and(|code| code == 0 || code == INTERRUPTED);
    if !ended_well && found.is_empty() {
        bail!("it ended badly without an input; see {}", log.display());
    }
    Ok(found)
}

/// What libFuzzer exits with when it is asked to stop.
const INTERRUPTED: i32 = 72;

/// Waits for the end, or for the processor time to be used up.
fn watched(child: &mut Child, budget: Duration) -> Result<Duration> {
    let mut cpu = Duration::ZERO;
    while child.try_wait()?.is_none() {
        cpu = cpu_time(child).unwrap_or(cpu);
        if cpu >= budget {
            process::succeeds(Command::new("kill").args(["-INT", &child.id().to_string()]));
            child.wait()?;
            break;
        }
        sleep(Duration::from_millis(100));
    }
    Ok(cpu)
}

/// Puts the first inputs of a target into a folder.
fn seeds(target: &Target) -> Result<PathBuf> {
    let fixtures = workspace::root().join("tests/fixtures");
    let seeds = built().join("seeds").join(target.name);
    if seeds.exists() {
        fs::remove_dir_all(&seeds)?;
    }
    fs::create_dir_all(&seeds)?;
    let mut sources = Vec::new();
    let found = fixtures.join("fuzz").join(target.name);
    if found.is_dir() {
        sources.extend(files(&found)?);
    }
    let mut lines = Vec::new();
    match target.seeds {
        Seeds::Files(endings) => {
            let wanted = |file: &PathBuf| {
                let ending = file.extension().and_then(|ending| ending.to_str());
                ending.is_some_and(|ending| endings.contains(&ending))
            };
            for entry in fs::read_dir(&fixtures)? {
                let folder = entry?.path();
                if folder.is_dir() {
                    sources.extend(files(&folder)?.into_iter().filter(wanted));
                }
            }
            sources.extend(files(&folder().join("seeds"))?.into_iter().filter(wanted));
        }
        Seeds::Phones => {
            for case in fs::read_to_string(fixtures.join("phones/cases.jsonl"))?.lines() {
                let case: serde_json::Value = serde_json::from_str(case)?;
                lines.extend(case["raw"].as_str().map(str::to_owned));
            }
        }
        Seeds::Words => {
            let words =
                fs::read_to_string(folder().join("dictionaries").join(format!("{}.dict", target.name)))?;
            let plain = words.lines().map(|line| line.trim_matches('"')).filter(|word| !word.contains('\\'));
            lines.extend(plain.map(str::to_owned));
        }
    }
    for (n, file) in sources.iter().enumerate() {
        fs::copy(file, seeds.join(format!("file-{n}")))?;
    }
    for (n, line) in lines.iter().enumerate() {
        fs::write(seeds.join(format!("line-{n}")), line)?;
    }
    Ok(seeds)
}

/// The files of a folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.is_file());
    files.sort();
    Ok(files)
}
