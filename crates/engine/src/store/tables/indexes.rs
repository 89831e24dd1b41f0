//! The secondary indexes of the large tables. A bulk load drops them first and rebuilds them at the end.

/// Drops the indexes that [`BUILD_INDEXES`] creates.
pub(crate) const DROP_INDEXES: &str = "DROP INDEX contacts_phone; DROP INDEX contact_groups_group;";

/// Creates the indexes as the schema defines them. The index of the starred contacts is not among them: few are starred,
/// and new ones are not.
pub(crate) const BUILD_INDEXES: &str = "CREATE UNIQUE INDEX contacts_phone ON contacts (phone);
     CREATE INDEX contact_groups_group ON contact_groups (group_id, contact_id);";
