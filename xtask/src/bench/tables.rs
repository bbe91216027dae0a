//! The results as Markdown: an overview of all routines, then each at all sizes.

use std::fmt::Write;

use super::plot::Plot;
use super::results::{Results, Row, group};

/// The text of the results' file.
pub fn markdown(results: &Results, plots: &[Plot]) -> String {
    let mut text = head(results);
    text += "\n## Overview\n\n";
    text += "For each n the share of the limit that the first of our builds reaches, and in brackets how many\n\
             times as fast it is as the fastest of the other libraries: below 1 another is faster. Above\n\
             100 % it did better than the loop that measures the limit. Letters after a routine are its\n\
             options, in the order of its arguments.\n\n";
    text += &overview(results);
    for (operation, rows) in results.grouped(|row| row.operation.clone()) {
        let _ = write!(text, "\n## {operation}\n");
        for plot in plots.iter().filter(|plot| plot.operation == operation) {
            let _ = write!(text, "\n![{}]({})\n", plot.title, plot.file);
        }
        for (title, rows) in group(&rows, Row::title) {
            let _ = write!(text, "\n### {title}\n\n{}", detail(results, &rows));
        }
    }
    text
}

fn head(results: &Results) -> String {
    let Results { machine, engine, plan, .. } = results;
    let summary = match plan.summary.as_str() {
        "best" => "The best sample of each.",
        _ => "Medians of rounds, and of the ratios within a round.",
    };
    let mut text = format!(
        "# BLAS and LAPACK in WebAssembly, one thread\n\n{}, {engine}, {}.\n\n\
         GFLOP/s; nanoseconds a call of routines that only move or compare numbers. All libraries \
         take turns in\none process. Each is called through its Fortran symbols by a loop inside \
         WebAssembly, except the crates\nand TensorFlow.js's XNNPACK, which have only `gemm`; the \
         latter keeps B packed between calls. The limit is\nthat of multiplying and adding, or of \
         the memory traffic where that takes longer, in the same engine.\nEach result was checked \
         before it was timed. {summary}\n",
        machine.cpu,
        machine.date.split('T').next().unwrap_or_default(),
    );
    if let Some(share) = results.busiest() {
        let _ = write!(
            text,
            "\n**The machine was busy where a line says so: at worst a measurement had {:.0} % of a \
             processor.**\n",
            100.0 * share
        );
    }
    text
}

/// A line for each routine and a column for each size.
fn overview(results: &Results) -> String {
    let mut sizes: Vec<u32> = results.rows.iter().map(|row| row.n).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let mut lines =
        vec![row_of(["n".to_owned()].into_iter().chain(sizes.iter().map(u32::to_string)))];
    lines.push(rule(sizes.len()));
    for (title, rows) in results.grouped(Row::title) {
        let cells = sizes.iter().map(|&n| {
            let ours = rows.iter().find(|row| row.n == n && row.is_ours());
            ours.map_or_else(String::new, |row| standing(row))
        });
        lines.push(row_of([title].into_iter().chain(cells)));
    }
    lines.concat()
}

/// `93 % (2.1×)`.
fn standing(ours: &Row) -> String {
    let others = ours.ratio_to.iter().filter(|(label, _)| !label.starts_with("wasmblas"));
    let closest = others.map(|(_, &ratio)| ratio).fold(f64::INFINITY, f64::min);
    let limit = ours.ratio_limit.map(|ratio| format!("{:.0} %", 100.0 * ratio));
    let peer = closest.is_finite().then(|| format!("({closest:.2}×)"));
    [limit, peer].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A line for each size and a column for each library.
fn detail(results: &Results, rows: &[&Row]) -> String {
    let libraries = group(rows, |row| row.library.clone());
    let labels = libraries.iter().map(|(label, _)| label.clone());
    let mut lines = vec![row_of(["n".to_owned()].into_iter().chain(labels))];
    lines.push(rule(libraries.len()));
    for (n, of_size) in group(rows, |row| row.n) {
        let cells = libraries.iter().map(|(label, _)| {
            let row = of_size.iter().find(|row| row.library == *label);
            row.map_or_else(String::new, |row| cell(row))
        });
        let busy = of_size.iter().any(|row| results.is_busy(row));
        let n = if busy { format!("{n}, busy") } else { n.to_string() };
        lines.push(row_of([n].into_iter().chain(cells)));
    }
    lines.concat()
}

fn cell(row: &Row) -> String {
    let rate = match row.gflops {
        Some(gflops) if gflops < 10.0 => format!("{gflops:.2}"),
        Some(gflops) => format!("{gflops:.1}"),
        None if row.nanoseconds < 10.0 => format!("{:.1} ns", row.nanoseconds),
        None => format!("{:.0} ns", row.nanoseconds),
    };
    match row.ratio_limit.filter(|_| row.is_ours()) {
        Some(ratio) => format!("{rate} ({:.0} %)", 100.0 * ratio),
        None => rate,
    }
}

fn row_of(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

fn rule(columns: usize) -> String {
    format!("| --- |{}\n", " ---: |".repeat(columns))
}
