//! Storing ids and timestamps as integers in columns.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};

use crate::clock::Timestamp;
use crate::id::{ContactId, FieldId, GroupId, ImportId, MessageId, SmartGroupId, StepId};

macro_rules! integers {
    ($($type:ident($make:path, $get:path)),*) => {$(
        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from($get(*self)))
            }
        }

        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<$type> {
                value.as_i64().map($make)
            }
        }
    )*};
}

integers!(
    ContactId(ContactId::new, ContactId::get),
    FieldId(FieldId::new, FieldId::get),
    GroupId(GroupId::new, GroupId::get),
    ImportId(ImportId::new, ImportId::get),
    MessageId(MessageId::new, MessageId::get),
    StepId(StepId::new, StepId::get),
    SmartGroupId(SmartGroupId::new, SmartGroupId::get),
    Timestamp(Timestamp::from_millis, Timestamp::as_millis)
);
