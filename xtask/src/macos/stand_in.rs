//! What stands in for Apple's SDK when the command line is linked.
//!
//! Libraries in Rust name these of Apple's, of which the command line uses a few functions or none. zig brings the C
//! library only. The linker has to know where a library will be and what is in it, which text files say.

use std::fs;
use std::path::Path;

use anyhow::Result;

/// A library of Apple's: the file that the linker looks for, where the library is on a Mac, and what is used of it.
struct Library {
    file: &'static str,
    place: &'static str,
    /// The functions, separated by spaces.
    functions: &'static str,
}

/// What the crate `objc2` calls in the runtime of Objective-C.
const OBJC: &str = "\
    class_addIvar class_addMethod class_copyIvarList class_copyMethodList class_copyProtocolList \
    class_getClassMethod class_getInstanceMethod class_getInstanceVariable class_getName class_getSuperclass \
    class_isMetaClass class_respondsToSelector ivar_getName ivar_getOffset ivar_getTypeEncoding \
    method_copyArgumentType method_copyReturnType method_getImplementation method_getName \
    method_getTypeEncoding method_setImplementation objc_autoreleasePoolPop objc_autoreleasePoolPush \
    objc_copyClassList objc_copyProtocolList objc_getClass objc_getProtocol objc_msgSend objc_msgSend_stret \
    objc_registerProtocol objc_release objc_retain objc_retainAutoreleasedReturnValue object_getClass \
    protocol_addMethodDescription protocol_addProtocol protocol_copyMethodDescriptionList \
    protocol_copyProtocolList protocol_getName sel_getName sel_registerName";

const LIBRARIES: [Library; 3] = [
    Library { file: "usr/lib/libobjc.tbd", place: "/usr/lib/libobjc.A.dylib", functions: OBJC },
    Library { file: "usr/lib/libiconv.tbd", place: "/usr/lib/libiconv.2.dylib", functions: "" },
    Library {
        file: "System/Library/Frameworks/Foundation.framework/Foundation.tbd",
        place: "/System/Library/Frameworks/Foundation.framework/Versions/C/Foundation",
        functions: "",
    },
];

/// Writes the stand-ins into a folder that has the layout of the SDK.
pub fn write(sdk: &Path) -> Result<()> {
    for library in LIBRARIES {
        let file = sdk.join(library.file);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, description(&library))?;
    }
    Ok(())
}

/// Describes a library in the format of the linker (TAPI).
fn description(library: &Library) -> String {
    let Library { place, functions, .. } = library;
    // The linker's name of a function has an underscore before it.
    let symbols: Vec<String> = functions.split_whitespace().map(|name| format!("_{name}")).collect();
    let targets = "[ x86_64-macos, arm64-macos ]";
    let symbols = symbols.join(", ");
    format!(
        "--- !tapi-tbd\ntbd-version: 4\ntargets: {targets}\ninstall-name: '{place}'\nexports:\n  - targets: {targets}\n    \
         symbols: [ {symbols} ]\n...\n"
    )
}
