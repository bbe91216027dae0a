//! `cargo xtask`: the project's commands.

mod apt;
mod artifacts;
mod bench;
mod debian_source;
mod demo;
mod drop_in;
mod emscripten;
mod headers;
mod install;
mod netlib;
mod npm;
mod numpy_static;
mod numpy_tests;
mod numpy_wheels;
mod page;
mod paths;
mod python;
mod python_tests;
mod readme;
mod recipes;
mod rust;
mod sh;
#[path = "../../cabi/src/table.rs"]
mod table;
mod test;
mod thread_tests;
mod tools;
mod variant;
mod web;
mod wheel;
mod wheel_archive;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Builds, demonstrates, tests and measures wasmblas
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check the tools the other commands need and install what is missing
    Setup,
    /// Build the C ABI's archives and modules into target/dist
    Build(artifacts::Args),
    /// Install libraries, headers and pkg-config files under a prefix, for packagers
    Install(install::Args),
    /// Build the Python package's wheels into target/dist/wheels
    Wheel(wheel::Args),
    /// Build NumPy for Pyodide with wasmblas linked in, into target/dist/wheels
    Numpy,
    /// Time NumPy in Pyodide without a BLAS and with wasmblas
    Demo(demo::Args),
    /// Run the tests, the quick ones first
    Test(test::Args),
    /// Call the library from several threads for minutes, and see whether memory grows
    Soak(thread_tests::SoakArgs),
    /// Measure the library next to others and to what the machine can do
    Bench(bench::Args),
    /// Serve the benchmark page, which computes on all threads of a browser
    Web(web::Args),
    /// Serve a page with Pyodide that shows how much faster its NumPy gets
    Page(web::Args),
    /// Bring the README's coverage table up to date
    Readme(readme::Args),
    /// Bring the prototypes in the C headers up to date
    Headers,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        // The command has said what is wrong.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the command found everything in order.
fn run(command: Command) -> Result<bool> {
    match command {
        Command::Setup => tools::setup_and_report(),
        Command::Build(args) if args.target == Some(artifacts::Target::Native) => {
            artifacts::build_native()
        }
        Command::Build(args) => artifacts::build(&tools::setup()?, args),
        Command::Install(args) => install::run(&args),
        Command::Demo(args) => {
            let tools = tools::setup()?;
            artifacts::side_modules(&tools)?;
            demo::run(&tools, &args)
        }
        Command::Wheel(args) => wheel::run(&tools::setup()?, args),
        Command::Test(args) => return Ok(test::run(args)),
        Command::Soak(args) => thread_tests::soak(args),
        Command::Bench(args) => bench::run(&tools::setup()?, &args),
        Command::Numpy => numpy_static::run(&tools::setup()?),
        Command::Web(args) => web::run(&tools::setup()?, args),
        Command::Page(args) => page::run(&tools::setup()?, args),
        Command::Readme(args) => readme::run(args.check),
        Command::Headers => headers::run(),
    }?;
    Ok(true)
}
