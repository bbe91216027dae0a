//! Compiling and linking what is not up to date.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::sh;

/// Runs `command`, which makes `output` from `inputs`, unless an equal command has already made it
/// from the same files.
pub fn make(command: &mut Command, inputs: &[&Path], output: &Path) -> Result<()> {
    let line = format!("{command:?}");
    let record = path_with(output, ".command");
    if is_newer(output, inputs) && fs::read_to_string(&record).is_ok_and(|made_by| made_by == line)
    {
        return Ok(());
    }
    let parent = output.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))?;
    let file = output.file_name().unwrap_or_default().display();
    sh::run_quiet(&format!("netlib {file}"), command)?;
    fs::write(&record, line).with_context(|| format!("cannot write {}", record.display()))
}

fn is_newer(output: &Path, inputs: &[&Path]) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let newest = inputs.iter().map(|input| time(input).unwrap_or_else(SystemTime::now)).max();
    time(output) >= newest && time(output).is_some()
}

/// `path` with `ending` appended.
fn path_with(path: &Path, ending: &str) -> PathBuf {
    let mut text = path.as_os_str().to_owned();
    text.push(ending);
    text.into()
}
