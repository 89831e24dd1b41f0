//! The `plan` commands.

use kith_engine::Failure;
use kith_engine::plan::{Plan, Plans};
use kith_engine::store::Store;

use crate::args;
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};

pub fn run(store: &mut Store, command: &args::Plan, output: &mut Output) -> Done {
    let plans = match command {
        args::Plan::List => store.plans(),
        args::Plan::Use { name } => store.use_plan(name),
        args::Plan::Add { name, limit, limit_flag } => {
            let limit = parse_limit(limit_flag.as_deref().unwrap_or(limit))?;
            store.add_plan(&Plan { name: name.clone(), limit })
        }
        args::Plan::SetLimit { name, limit } => store.set_plan_limit(name, parse_limit(limit)?),
        args::Plan::Remove { name } => store.remove_plan(name),
    };
    show(&plans.map_err(|error| fail(error.into()))?, output)
}

fn parse_limit(text: &str) -> Result<Option<u64>, Failure> {
    if text.eq_ignore_ascii_case("unlimited") {
        return Ok(None);
    }
    let limit = text.replace(['_', ',', ' '], "").parse();
    limit.map(Some).map_err(|_| usage(format!("A limit is a whole number or “unlimited”, not “{text}”.")))
}

fn show(plans: &Plans, output: &mut Output) -> Done {
    output.print(plans, || {
        let rows: Vec<_> = plans
            .plans
            .iter()
            .map(|plan| {
                let limit = plan.limit.map_or("unlimited".to_owned(), |limit| limit.to_string());
                let active = plan.name == plans.active;
                let used = if active { format!("active, {} used", plans.used) } else { String::new() };
                vec![plan.name.clone(), limit, used]
            })
            .collect();
        table(&["Plan", "Contacts", ""], &rows)
    })
}
