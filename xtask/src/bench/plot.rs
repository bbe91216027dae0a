//! The results as plots: the rate against n, a line for each library, the limit as the ceiling.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use plotters::prelude::*;

use super::results::{Results, Row, group};

/// A plot that was drawn.
pub struct Plot {
    pub operation: String,
    pub title: String,
    /// Relative to the folder of the results.
    pub file: String,
}

/// A panel's width and height.
const PANEL: (u32, u32) = (460, 320);

const LIMIT: RGBColor = RGBColor(120, 120, 120);

/// Ours in red, the others far from it and from each other.
const COLORS: [RGBColor; 9] = [
    RGBColor(214, 39, 40),
    RGBColor(255, 152, 150),
    RGBColor(31, 119, 180),
    RGBColor(44, 160, 44),
    RGBColor(148, 103, 189),
    RGBColor(140, 86, 75),
    RGBColor(227, 119, 194),
    RGBColor(23, 190, 207),
    RGBColor(188, 189, 34),
];

/// Draws a file for each routine and variant, with a panel for each type, into the folder `name`.
pub fn draw(results: &Results, out: &Path, name: &str) -> Result<Vec<Plot>> {
    let folder = out.join(name);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let labels: Vec<String> =
        results.grouped(|row| row.library.clone()).into_iter().map(|(label, _)| label).collect();
    let mut plots = Vec::new();
    for ((operation, variant), rows) in
        results.grouped(|row| (row.operation.clone(), row.variant.clone()))
    {
        let panels = group(&rows, |row| row.routine.clone());
        // A line needs two points.
        if group(&rows, |row| row.n).len() < 2 {
            continue;
        }
        let title = format!("{operation} {variant}").trim_end().to_owned();
        let file = format!("{name}/{}.svg", title.replace(' ', "-"));
        draw_panels(&out.join(&file), &panels, &labels)
            .with_context(|| format!("cannot draw {file}"))?;
        plots.push(Plot { operation, title, file });
    }
    Ok(plots)
}

fn draw_panels(file: &Path, panels: &[(String, Vec<&Row>)], labels: &[String]) -> Result<()> {
    let columns = panels.len().min(2);
    let lines = panels.len().div_ceil(columns);
    let size = (PANEL.0 * columns as u32, PANEL.1 * lines as u32);
    let root = SVGBackend::new(file, size).into_drawing_area();
    root.fill(&WHITE).map_err(|error| anyhow!("{error}"))?;
    for (area, (title, rows)) in root.split_evenly((lines, columns)).iter().zip(panels) {
        draw_panel(area, title, rows, labels).map_err(|error| anyhow!("{error}"))?;
    }
    root.present().map_err(|error| anyhow!("{error}"))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn<'a> = Result<(), DrawingAreaErrorKind<<SVGBackend<'a> as DrawingBackend>::ErrorType>>;

fn draw_panel<'a>(area: &Area<'a>, title: &str, rows: &[&Row], labels: &[String]) -> Drawn<'a> {
    let sizes = rows.iter().map(|row| f64::from(row.n));
    let (least, most) = sizes.fold((f64::INFINITY, 1.0), |(a, b), n| (n.min(a), n.max(b)));
    let highest = rows.iter().map(|row| row.rate().max(row.limit_gflops.unwrap_or(0.0)));
    let top = 1.08 * highest.fold(0.0, f64::max);
    let mut chart = ChartBuilder::on(area)
        .caption(title, ("sans-serif", 16))
        .margin(8)
        .x_label_area_size(34)
        .y_label_area_size(46)
        .build_cartesian_2d((least..most).log_scale().base(2.0), 0.0..top)?;
    let unit = if rows.iter().all(|row| row.gflops.is_some()) { "GFLOP/s" } else { "calls/µs" };
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc("n")
        .y_desc(unit)
        .x_label_formatter(&|n| format!("{n:.0}"))
        .draw()?;
    for (label, of_library) in group(rows, |row| row.library.clone()) {
        let index = labels.iter().position(|known| *known == label).unwrap_or(0);
        let color = COLORS[index % COLORS.len()];
        let points = |rate: fn(&Row) -> Option<f64>| {
            let at = |row: &&Row| Some((f64::from(row.n), rate(row)?));
            of_library.iter().filter_map(at).collect::<Vec<_>>()
        };
        let line = points(|row| Some(row.rate()));
        chart
            .draw_series(LineSeries::new(line, color.stroke_width(2)))?
            .label(&label)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 14, y)], color.stroke_width(2)));
        if let Some(variant) = label.strip_prefix("wasmblas ") {
            let ceiling = points(|row| row.limit_gflops);
            chart
                .draw_series(DashedLineSeries::new(ceiling, 5, 3, LIMIT.stroke_width(1)))?
                .label(format!("limit {variant}"))
                .legend(|(x, y)| PathElement::new([(x, y), (x + 14, y)], LIMIT));
        }
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .label_font(("sans-serif", 11))
        .draw()
}
