//! The `field` commands.

use kith_engine::Failure;
use kith_engine::field::{Field, FieldInput, FieldType};
use kith_engine::store::{Store, StoreError};

use crate::args::{self, FieldArgs};
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};
use crate::words::counted;

pub fn run(store: &mut Store, command: &args::Field, output: &mut Output) -> Done {
    let stop = |error: StoreError| fail(error.into());
    match command {
        args::Field::List => {
            let fields = store.all_fields().map_err(stop)?;
            list(&fields, output)
        }
        args::Field::Add { name, kind, rest } => {
            let field = store.add_field(&definition(name, kind, rest)?).map_err(stop)?;
            show(&field, output)
        }
        args::Field::Edit { name, rest, optional, hidden, once } => {
            let field = store.field_named(name).map_err(stop)?;
            let input = FieldInput {
                name: field.name.clone(),
                kind: field.kind,
                help: rest.help_text.clone().or(field.help),
                options: if rest.options.is_empty() { field.options } else { rest.options.clone() },
                required: (field.required || rest.required) && !optional,
                shown: (field.shown || rest.shown) && !hidden,
                yearly: Some((field.yearly || rest.yearly) && !once),
            };
            let field = store.edit_field(field.id, &input).map_err(stop)?;
            show(&field, output)
        }
        args::Field::Rename { name, new_name } => {
            let field = store.field_named(name).map_err(stop)?;
            let input = FieldInput {
                name: new_name.clone(),
                kind: field.kind,
                help: field.help,
                options: field.options,
                required: field.required,
                shown: field.shown,
                yearly: None,
            };
            let field = store.edit_field(field.id, &input).map_err(stop)?;
            show(&field, output)
        }
        args::Field::Move { name, position } => {
            let field = store.field_named(name).map_err(stop)?;
            let fields = store.move_field(field.id, position.saturating_sub(1)).map_err(stop)?;
            list(&fields, output)
        }
        args::Field::Deactivate { name } => activate(store, name, false, output),
        args::Field::Activate { name } => activate(store, name, true, output),
        args::Field::Delete { name, for_good } => {
            let field = store.field_named(name).map_err(stop)?;
            let delete = if *for_good { Store::delete_field_for_good } else { Store::delete_field };
            let values = delete(store, field.id).map_err(stop)?;
            let mut gone = serde_json::to_value(&field).unwrap_or_default();
            if let Some(gone) = gone.as_object_mut() {
                gone.insert("values_deleted".to_owned(), values.into());
            }
            output.print(&gone, || {
                vec![format!("Deleted the field {} with {}.", field.name, counted(values, "value"))]
            })
        }
    }
}

fn activate(store: &mut Store, name: &str, active: bool, output: &mut Output) -> Done {
    let field = store.field_named(name).and_then(|field| store.activate_field(field.id, active));
    show(&field.map_err(|error| fail(error.into()))?, output)
}

fn definition(name: &str, kind: &str, rest: &FieldArgs) -> Result<FieldInput, Failure> {
    let kind = FieldType::from_name(kind).ok_or_else(|| {
        let known: Vec<_> = FieldType::ALL.iter().map(|kind| kind.name()).collect();
        usage(format!("There is no field type “{kind}”. The types are {}.", known.join(", ")))
    })?;
    Ok(FieldInput {
        name: name.to_owned(),
        kind,
        help: rest.help_text.clone(),
        options: rest.options.clone(),
        required: rest.required,
        shown: rest.shown,
        yearly: rest.yearly.then_some(true),
    })
}

fn list(fields: &[Field], output: &mut Output) -> Done {
    output.print(&fields, || {
        let rows: Vec<_> = fields.iter().map(row).collect();
        table(&["Field", "Type", "Options", ""], &rows)
    })
}

fn show(field: &Field, output: &mut Output) -> Done {
    output.print(field, || table(&["Field", "Type", "Options", ""], &[row(field)]))
}

fn row(field: &Field) -> Vec<String> {
    let mut notes = Vec::new();
    if field.required {
        notes.push("required");
    }
    if field.yearly {
        notes.push("yearly");
    }
    if field.shown {
        notes.push("in the list");
    }
    if !field.active {
        notes.push("inactive");
    }
    vec![field.name.clone(), field.kind.name().to_owned(), field.options.join(" | "), notes.join(", ")]
}
