//! Running other programs: progress lines, logs, and errors that name what failed.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::IsTerminal;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// How many lines of a quiet command's log are shown when it fails.
const TAIL_LINES: usize = 40;

/// Prints one progress line.
pub fn step(text: impl Display) {
    if std::io::stderr().is_terminal() {
        eprintln!("\x1b[1;32m==>\x1b[0m {text}");
    } else {
        eprintln!("==> {text}");
    }
}

/// Runs `cmd` with its output shown; the error names `what`.
pub fn run(what: &str, cmd: &mut Command) -> Result<()> {
    let status = cmd.stdin(Stdio::null()).status().with_context(|| cannot_start(what, cmd))?;
    ensure_success(what, status)
}

/// Runs `cmd` with its output in `target/logs`; shows the end of it when the command fails.
pub fn run_quiet(what: &str, cmd: &mut Command) -> Result<()> {
    let logs = paths::target().join("logs");
    fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;
    let log = logs.join(format!("{}.log", slug(what)));
    let out = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
    let err = out.try_clone()?;
    let status = cmd
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .status()
        .with_context(|| cannot_start(what, cmd))?;
    if !status.success() {
        show_tail(&log);
        bail!("{what} failed ({status}), full log: {}", log.display());
    }
    Ok(())
}

/// Runs `cmd` and returns what it printed to standard output.
pub fn capture(what: &str, cmd: &mut Command) -> Result<String> {
    let output = cmd
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| cannot_start(what, cmd))?;
    ensure_success(what, output.status)?;
    String::from_utf8(output.stdout).with_context(|| format!("{what}: output is not UTF-8"))
}

/// What `cmd` printed, or `None` when it cannot start or fails: for asking whether a tool is there.
pub fn try_capture(cmd: &mut Command) -> Option<String> {
    let output = cmd.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

fn ensure_success(what: &str, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("{what} failed ({status})");
    }
    Ok(())
}

fn cannot_start(what: &str, cmd: &Command) -> String {
    format!("{what}: cannot start {}", Path::new(cmd.get_program()).display())
}

fn show_tail(log: &Path) {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    for line in &lines[lines.len().saturating_sub(TAIL_LINES)..] {
        eprintln!("    {line}");
    }
}

fn slug(what: &str) -> String {
    what.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
