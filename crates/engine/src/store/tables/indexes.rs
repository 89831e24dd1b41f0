//! The secondary indexes of the large tables. A bulk load drops them first and rebuilds them at the end.

/// Drops the indexes that [`BUILD_INDEXES`] creates.
pub(crate) const DROP_INDEXES: &str =
    "DROP INDEX contacts_phone; DROP INDEX contacts_starred; DROP INDEX contacts_import;
     DROP INDEX contact_groups_group;";

/// Creates the indexes exactly as the migration does.
pub(crate) const BUILD_INDEXES: &str = "CREATE UNIQUE INDEX contacts_phone ON contacts (phone);
     CREATE INDEX contacts_starred ON contacts (id) WHERE starred = 1;
     CREATE INDEX contacts_import ON contacts (import_id) WHERE import_id IS NOT NULL;
     CREATE INDEX contact_groups_group ON contact_groups (group_id, contact_id);";
