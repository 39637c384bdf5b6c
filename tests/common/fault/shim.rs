//! What stands between the program and its disk, as a library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The library, compiled once a run.
pub fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fault.so");
        let own = library.with_extension(std::process::id().to_string());
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/common/fault/shim.c");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&own)
            .args([source, "-lpthread"])
            .status();
        assert!(
            compiled.is_ok_and(|status| status.success()),
            "cc compiles {source}"
        );
        // Another run may be using the one that is there.
        fs::rename(&own, &library).expect("the library has its place");
        library
    })
}
