//! Commands whose part of the engine is still being built.

use kith_engine::Failure;

use crate::shell::Answer;

macro_rules! pending {
    ($($name:ident)*) => {$(
        #[tauri::command]
        #[specta::specta]
        pub async fn $name() -> Answer<()> {
            Err(Failure::new("not_ready", concat!("Kith cannot do this yet: ", stringify!($name), ".")))
        }
    )*};
}

pending! {
    list position selection_size delete_contacts star_contacts group_contacts save_template export_contacts overview undo_state undo redo
}
