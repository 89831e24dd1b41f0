//! Tests that nothing replaces the page in the window.

use std::io::Read;
use std::net::{TcpListener, TcpStream};

use kith_tests::session::Session;
use serde_json::Value;

/// Ways in which a page is left. Each gets an address.
const WAYS: [&str; 4] = [
    "location.href = arguments[0];",
    "location.replace(arguments[0]);",
    "window.open(arguments[0]);",
    "const link = document.createElement('a'); link.href = arguments[0]; link.target = arguments[1];
     document.body.append(link); link.click(); link.remove();",
];

#[tokio::test(flavor = "multi_thread")]
async fn the_page_cannot_be_left() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    page.script("window.mark = 'the same page';", Vec::new()).await;
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let file = window.home.path().join("other.html");
    std::fs::write(&file, "<h1>Another page</h1>").unwrap();
    for address in [format!("http://{}/", server.local_addr().unwrap()), format!("file://{}", file.display())]
    {
        for (way, target) in WAYS.into_iter().flat_map(|way| [(way, "_self"), (way, "_blank")]) {
            page.script(way, [address.as_str(), target].map(Value::from).into()).await;
        }
    }
    // The page still works, and is the same.
    page.click("button", "Add a contact").await;
    page.fill("textbox", "First name", "Ana").await;
    assert_eq!(page.script("return window.mark;", Vec::new()).await, "the same page");
    // WebKit connects to the host of a link that is clicked before it asks whether to follow it, but must not
    // send anything.
    let mut connections: Vec<TcpStream> = std::iter::from_fn(|| Some(server.accept().ok()?.0)).collect();
    for connection in &mut connections {
        connection.set_nonblocking(true).unwrap();
        let sent = connection.read(&mut [0; 64]).unwrap_or_default();
        assert_eq!(sent, 0, "a request was sent");
    }
    assert_eq!(window.page.client().windows().await.unwrap().len(), 1, "no other window opened");
    window.close().await;
}
