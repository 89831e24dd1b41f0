//! Where the page may go: nowhere but to itself. Links to other programs are opened by the command
//! `open_value`, which checks them.

use tauri::Url;

/// Returns whether the window may show a page. This holds for Kith's own page only, so neither a link in a
/// text, nor a script, nor a file or link that is dropped on the window can replace it.
pub fn allowed(url: &Url) -> bool {
    let own = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (url.scheme(), url.host_str()) == (own.0, Some(own.1)) && url.port().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_is_shown() {
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        for (url, shown) in [
            (own.to_owned(), true),
            (format!("{own}/index.html?x#y"), true),
            (format!("{own}:81/"), false),
            (format!("{own}.example.com/"), false),
            (own.replace("localhost", "localhost@example.com"), false),
            ("https://example.com/".to_owned(), false),
            ("http://localhost/".to_owned(), false),
            ("file:///etc/passwd".to_owned(), false),
            ("data:text/html,x".to_owned(), false),
            ("about:blank".to_owned(), false),
            ("javascript:alert(1)".to_owned(), false),
            ("mailto:ana@example.com".to_owned(), false),
        ] {
            assert_eq!(allowed(&url.parse().unwrap()), shown, "{url}");
        }
    }
}
