-- What a step that changed a field of many contacts changed. That can be much, so it is not in the step itself but in
-- parts, in the order of the numbers of the contacts.

PRAGMA user_version = 4;

CREATE TABLE undo_values (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
    -- JSON: the values before and after, with the contacts that had them.
    change TEXT NOT NULL
) STRICT;

CREATE INDEX undo_values_step ON undo_values (step_id);
