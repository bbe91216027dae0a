//! The index of a folder of results: its README.md.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::results::Results;

const NAME: &str = "README.md";

const HEAD: &str = "# Results\n\n\
    What `cargo xtask bench` measured; [how](../README.md). Each file of tables begins with what its \
    figures mean.\nWhere there is data, every routine has a plot in the folder of the same name.\n\n\
    | tables | data | measured | where | disturbed |\n| --- | --- | --- | --- | --- |\n";

/// Lists the files of tables in the folder.
pub fn write(folder: &Path) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut text = HEAD.to_owned();
    // Sorted, so that the file changes only where results do.
    let files: BTreeSet<_> = entries.flatten().map(|entry| entry.path()).collect();
    for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "md")) {
        let Some(stem) = file.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if file.file_name().is_some_and(|name| name == NAME) {
            continue;
        }
        let data = file.with_extension("json");
        // The data of other commands has another form, and speaks in its tables.
        let line = match Results::read(&data) {
            Ok(results) => line_of(stem, &results),
            Err(_) => format!("[{stem}]({stem}.md) | | {} | | |", heading(file)?),
        };
        let _ = writeln!(text, "| {line}");
    }
    let index = folder.join(NAME);
    fs::write(&index, text).with_context(|| format!("cannot write {}", index.display()))
}

fn line_of(stem: &str, results: &Results) -> String {
    let routines = results.grouped(|row| row.routine.clone()).len();
    let sizes = results.rows.iter().map(|row| row.n);
    let (least, most) = sizes.fold((u32::MAX, 0), |(a, b), n| (n.min(a), n.max(b)));
    let date = results.machine.date.split('T').next().unwrap_or_default();
    let disturbed = results.rows.iter().filter(|row| results.is_busy(row)).count();
    let part = match disturbed {
        0 => "no".to_owned(),
        some => format!("{some} of {} figures", results.rows.len()),
    };
    format!(
        "[{stem}]({stem}.md) | [{stem}.json]({stem}.json) | {routines} routines, n = {least} … {most} | \
         {}, {date} | {part} |",
        results.engine
    )
}

/// The first heading of a file of tables.
fn heading(file: &Path) -> Result<String> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let first = text.lines().find_map(|line| line.strip_prefix('#'));
    Ok(first.unwrap_or_default().trim_start_matches('#').trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_listed_and_the_index_is_not() {
        let folder = std::env::temp_dir().join(format!("wasmblas-index-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("writable");
        fs::write(folder.join("size.md"), "# Size in bytes\n").expect("writable");
        for _ in 0..2 {
            write(&folder).expect("writable");
        }
        let text = fs::read_to_string(folder.join(NAME)).expect("written");
        assert!(text.ends_with("| [size](size.md) | | Size in bytes | | |\n"), "{text}");
        assert!(!text.contains("(README.md)"), "{text}");
        fs::remove_dir_all(&folder).expect("it is there");
    }
}
