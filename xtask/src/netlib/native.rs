//! The programs on this machine, by gfortran and gcc.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::program::Program;
use super::source::Sources;
use super::{Toolchain, build, work_dir};

const NAME: &str = "native";

/// GCC's compilers, and our archive.
pub struct Gfortran {
    lapack: PathBuf,
    archive: PathBuf,
}

impl Gfortran {
    /// For the programs in `sources` with the library `archive`.
    pub fn new(sources: &Sources, archive: PathBuf) -> Result<Self> {
        let lapack = sources.lapack(&work_dir(NAME).join("lapack"), &["fixes.patch"])?;
        Ok(Self { lapack, archive })
    }
}

impl Toolchain for Gfortran {
    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn objects(&self, program: &Program) -> Result<Vec<PathBuf>> {
        let compile = |mut compiler: Command, source: &String| {
            let source = self.lapack.join(source);
            let object = source.with_extension("o");
            compiler.args(["-O1", "-w", "-c"]).arg(&source).arg("-o").arg(&object);
            build::make(&mut compiler, &[&source], &object).map(|()| object)
        };
        let gcc = || {
            let mut gcc = Command::new("gcc");
            gcc.arg("-I").arg(self.lapack.join("CBLAS/include"));
            gcc
        };
        let fortran = compile(Command::new("gfortran"), &program.fortran);
        [fortran].into_iter().chain(program.c.iter().map(|c| compile(gcc(), c))).collect()
    }

    fn link(&self, objects: &[PathBuf], executable: &Path) -> Result<()> {
        let mut gfortran = Command::new("gfortran");
        gfortran.args(objects).arg(&self.archive).arg("-o").arg(executable);
        let inputs = objects.iter().chain([&self.archive]).map(PathBuf::as_path);
        build::make(&mut gfortran, &inputs.collect::<Vec<_>>(), executable)
    }

    fn start(&self, executable: &Path) -> Command {
        Command::new(executable)
    }
}
