//! A flag for each text that a contact may be without: `--last-name`, `--city`, …, made from the engine's table.

use clap::{Arg, ArgMatches, Args, Command, Error, FromArgMatches};
use kith_engine::field::{Text, Texts};

/// What was given for each text.
#[derive(Debug, Clone)]
pub struct TextArgs(pub Texts<Option<String>>);

impl Args for TextArgs {
    fn augment_args(command: Command) -> Command {
        command.args(Text::ALL.map(|text| {
            let name = text.name();
            Arg::new(name)
                .long(name.replace('_', "-"))
                .value_name(name.to_uppercase())
                .help(text.standard().header())
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        TextArgs::augment_args(command)
    }
}

impl FromArgMatches for TextArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<TextArgs, Error> {
        Ok(TextArgs(Texts::from_fn(|text| matches.get_one::<String>(text.name()).cloned())))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = TextArgs::from_arg_matches(matches)?;
        Ok(())
    }
}
