//! The shells complete commands and flags.

use std::fs;

fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    kith_cli_docs::write(folder.path()).unwrap();
    folder
}

/// Returns what bash offers for the last of these words.
#[cfg(unix)]
fn completed_by_bash(folder: &std::path::Path, words: &[&str]) -> Vec<String> {
    let script = r#"
        source "$1" || exit 1
        shift
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMP_POINT=${#COMP_LINE}
        registered=$(complete -p kith) || exit 1
        [[ $registered =~ -F\ ([^ ]+) ]] || exit 1
        "${BASH_REMATCH[1]}" kith "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let mut bash = std::process::Command::new("bash");
    bash.args(["--norc", "-c", script, "bash"]).arg(folder.join("completions/kith.bash")).args(words);
    let output = bash.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn bash_completes_commands_flags_and_values() {
    let folder = written();
    for (words, expected) in [
        (&["kith", "imp"][..], &["import", "imports"][..]),
        (&["kith", "import", "--fail"], &["--failed-rows"]),
        (&["kith", "group", "add"], &["add", "add-to"]),
        (&["kith", "group", "add-to", "--st"], &["--starred"]),
        (&["kith", "import", "--on-duplicate", ""], &["skip", "update", "fill"]),
        (&["kith", "--js"], &["--json"]),
        (&["kith", "nothing"], &[""]),
    ] {
        assert_eq!(completed_by_bash(folder.path(), words), expected, "{words:?}");
    }
}

#[test]
fn every_shell_knows_every_command_and_flag() {
    let folder = written();
    for file in ["kith.bash", "_kith", "kith.fish", "_kith.ps1"] {
        let text = fs::read_to_string(folder.path().join("completions").join(file)).unwrap();
        for (name, command) in kith_cli_docs::commands() {
            let word = command.get_name();
            assert!(text.contains(word), "{file} does not know {name}");
            for flag in command.get_arguments().filter_map(|argument| argument.get_long()) {
                assert!(text.contains(flag), "{file} does not know --{flag} of {name}");
            }
        }
    }
}
