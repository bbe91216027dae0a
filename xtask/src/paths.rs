//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

/// The workspace root.
pub fn root() -> PathBuf {
    // At run time cargo names the manifest's folder; the compiled-in one serves a bare binary.
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Everything generated goes below this folder.
pub fn target() -> PathBuf {
    root().join("target")
}

/// The finished artefacts of one variant: `simd128`, `relaxed` or `native`.
pub fn dist(variant: &str) -> PathBuf {
    target().join("dist").join(variant)
}

/// Tools fetched by `cargo xtask setup`.
pub fn tools_dir() -> PathBuf {
    target().join("tools")
}

/// Data handed around with the checkout (prebuilt NumPy wheels, peers), where it exists.
pub fn shared() -> Option<PathBuf> {
    let dir = root().parent()?.join("shared");
    dir.is_dir().then_some(dir)
}
