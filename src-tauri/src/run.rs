//! Running the program, from its start to its end.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, Runtime, WebviewWindowBuilder, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::arguments::{self, Notice};
use crate::desktop::{NativeDesktop, come_back, come_forward, ground, keep_room_for_menus, run_role};
use crate::dialogs::NativeDialogs;
use crate::early_files::EarlyFiles;
use crate::events::AppEvent;
use crate::shell::Shell;
#[cfg(target_os = "linux")]
use crate::theme;
use crate::{backups, faults, instance, logging, navigation, watch};

/// The page's command that ends the program.
const QUIT: &str = "app.quit";

/// Runs Kith until its window closes, or on macOS until it is quit.
#[allow(clippy::print_stdout, clippy::print_stderr)] // `--help` and what stops the start belong on the terminal.
pub fn run() -> ExitCode {
    let directory = std::env::current_dir().unwrap_or_default();
    let arguments = arguments::parse(std::env::args_os().skip(1), &directory);
    match arguments.notice {
        Some(Notice::Help) => {
            print!("{}", arguments::USAGE);
            return ExitCode::SUCCESS;
        }
        Some(Notice::Version) => {
            println!("Kith {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        Some(Notice::Wrong(what)) => {
            eprint!("{what}.\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
        None => {}
    }
    let Some(data_dir) = arguments::data_dir(arguments.data_dir, std::env::var_os("KITH_DATA_DIR")) else {
        eprintln!("Kith found no home folder to keep contacts in. Name one with --data-dir.");
        return ExitCode::FAILURE;
    };
    logging::start(&data_dir);
    faults::observe(&data_dir);
    stop_cleanly();
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "start");
    match open(&data_dir, arguments.files) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("the window could not be opened");
            eprintln!("Kith's window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Deletes temporary files when the program is asked to end by a signal, as when the user logs out.
fn stop_cleanly() {
    /// 128 and the number of SIGTERM, by the convention of shells.
    const TERMINATED: i32 = 143;
    // If there can be no handler, the next start deletes the files.
    let _ = ctrlc::set_handler(|| {
        kith_engine::output::discard_all();
        std::process::exit(TERMINATED);
    });
}

fn open(data_dir: &Path, files: Vec<PathBuf>) -> tauri::Result<()> {
    let data_dir = data_dir.to_path_buf();
    let mut context = context();
    let config = context.config_mut();
    config.identifier =
        instance::identifier(&config.identifier, &data_dir, arguments::usual_data_dir().as_deref());
    // This must be the first plugin: a second start on the same store ends here, and passes its files to the
    // first.
    let single = tauri_plugin_single_instance::init(second_start);
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    let window_state = tauri_plugin_window_state::Builder::new().with_state_flags(remembered).build();
    with_commands(tauri::Builder::default().plugin(single).plugin(window_state))
        .manage(EarlyFiles::default())
        .setup(move |app| {
            let dialogs = NativeDialogs(app.handle().clone());
            let desktop = NativeDesktop::new(app.handle().clone());
            let shell = Shell::new(&data_dir, Box::new(dialogs), Box::new(desktop));
            follow_theme(&shell);
            shell.offer_files(&files);
            watch::start(shell.store.clone(), shell.events.clone());
            backups::start(shell.store.clone(), shell.events.clone());
            app.manage(shell);
            offer_early_files(app.handle());
            keep_room_for_menus(app.handle())?;
            open_window(app.handle())?;
            Ok(())
        })
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| on_window(window.app_handle(), event))
        .build(context)?
        .run(|app, event| on_run(app, &event));
    Ok(())
}

/// Opens the window with the background colour of the page, so that a dark page does not flash white at the
/// start.
fn open_window<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let shell = app.state::<Shell>();
    let Some(config) = app.config().app.windows.first() else { return Ok(()) };
    let window = WebviewWindowBuilder::from_config(app, config)?
        .background_color(ground(shell.theme.dark()))
        .on_navigation(navigation::allowed)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    shell.theme.window_is(window.theme()? == tauri::Theme::Dark);
    Ok(())
}

/// Returns the context with the embedded page, the permissions and the configuration.
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Adds Kith's commands.
pub fn with_commands<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.invoke_handler(crate::commands::handler())
}

/// Called if Kith is started again: brings this window to the front, and opens the files that were passed.
fn second_start<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>, directory: String) {
    let arguments = arguments.into_iter().skip(1).map(Into::into);
    open_files(app, arguments::parse(arguments, Path::new(&directory)).files);
    come_forward(app);
}

/// Offers files to the page, now or as soon as the shell is there.
fn open_files<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>) {
    let files = app.state::<EarlyFiles>().keep(files);
    if let Some(shell) = app.try_state::<Shell>() {
        shell.offer_files(&files);
    }
}

/// Offers the files to the page that were opened before the shell was there.
fn offer_early_files<R: Runtime>(app: &AppHandle<R>) {
    let files = app.state::<EarlyFiles>().ready();
    app.state::<Shell>().offer_files(&files);
}

fn on_run<R: Runtime>(app: &AppHandle<R>, event: &RunEvent) {
    match event {
        // The user opened files with Kith in the Finder, or dropped them on its icon in the Dock.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            open_files(app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
            come_forward(app);
        }
        // The user clicked Kith's icon in the Dock, or started it again.
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { has_visible_windows: false, .. } => come_forward(app),
        // The process may end without running destructors.
        RunEvent::Exit => kith_engine::output::discard_all(),
        _ => {
            let _ = app;
        }
    }
}

/// Handles a chosen menu item. The page runs the command.
fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    if run_role(app, id) {
        return;
    }
    // On macOS, the menus are there while the window is not. Most commands show something in it.
    if cfg!(target_os = "macos") && id != QUIT {
        come_back(app);
    }
    if let Some(shell) = app.try_state::<Shell>() {
        shell.events.send(AppEvent::Menu { command: id.to_owned() });
    }
}

fn on_window<R: Runtime>(app: &AppHandle<R>, event: &WindowEvent) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    match event {
        #[cfg(target_os = "macos")]
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            crate::desktop::hide(app);
        }
        WindowEvent::ThemeChanged(theme) => {
            if let Some(dark) = shell.theme.window_is(*theme == tauri::Theme::Dark) {
                shell.events.send(AppEvent::Theme { dark });
            }
        }
        WindowEvent::DragDrop(DragDropEvent::Enter { paths, .. }) if !paths.is_empty() => {
            shell.events.send(AppEvent::Drag { over: true });
        }
        WindowEvent::DragDrop(DragDropEvent::Leave) => shell.events.send(AppEvent::Drag { over: false }),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            shell.events.send(AppEvent::Drag { over: false });
            shell.offer_files(paths);
        }
        _ => {}
    }
}

#[cfg(target_os = "linux")]
fn follow_theme(shell: &Shell) {
    shell.theme.portal_asked();
    let (known, events) = (shell.theme.clone(), shell.events.clone());
    theme::follow_portal(move |answer| {
        if let Some(dark) = known.portal_says(answer) {
            events.send(AppEvent::Theme { dark });
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn follow_theme(_: &Shell) {}
