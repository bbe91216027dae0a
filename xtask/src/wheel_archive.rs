//! Wheels as files: a zip archive with metadata and a hash of every file.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use toml::{Table, Value};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// How much is done for small wheels: 9 is zlib's best, and what is above it is Zopfli's iterations.
/// Five make a module of WebAssembly 4 % smaller in a few seconds, more hardly any smaller.
const COMPRESSION: i64 = 9 + 5;

/// The core metadata of the Python package, from `pyproject.toml` and the readme it names.
pub struct Metadata {
    name: String,
    version: &'static str,
    text: String,
}

impl Metadata {
    /// Reads them in a project's folder.
    pub fn read(project: &Path) -> Result<Self> {
        let file = project.join("pyproject.toml");
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let document: Table = text.parse().with_context(|| format!("{}", file.display()))?;
        let table = document["project"].as_table().context("pyproject.toml has no [project]")?;
        let readme = project.join(string(table, "readme")?);
        let readme = fs::read_to_string(&readme)
            .with_context(|| format!("cannot read {}", readme.display()))?;
        Self::from_table(table, &readme)
    }

    /// From the table `[project]`; the version is the workspace's, as maturin has it from cargo.
    fn from_table(table: &Table, readme: &str) -> Result<Self> {
        let (name, version) = (string(table, "name")?, env!("CARGO_PKG_VERSION"));
        let mut lines = vec![
            "Metadata-Version: 2.4".to_owned(),
            format!("Name: {name}"),
            format!("Version: {version}"),
            format!("Summary: {}", string(table, "description")?),
            format!("License-Expression: {}", string(table, "license")?),
            format!("Requires-Python: {}", string(table, "requires-python")?),
        ];
        let dependencies = table.get("dependencies").and_then(Value::as_array);
        let dependencies = dependencies.into_iter().flatten().filter_map(Value::as_str);
        lines.extend(dependencies.map(|dependency| format!("Requires-Dist: {dependency}")));
        lines.push("Description-Content-Type: text/markdown".to_owned());
        let text = format!("{}\n\n{readme}", lines.join("\n"));
        Ok(Self { name: name.to_owned(), version, text })
    }
}

fn string<'a>(table: &'a Table, key: &str) -> Result<&'a str> {
    table.get(key).and_then(Value::as_str).with_context(|| format!("[project] has no {key}"))
}

/// A wheel that is being written.
pub struct Wheel {
    path: PathBuf,
    info: String,
    archive: ZipWriter<File>,
    /// The lines of the record so far.
    record: String,
}

impl Wheel {
    /// Begins a wheel in `folder`; other wheels there go away, they would be older ones.
    pub fn create(folder: &Path, metadata: &Metadata, tag: &str) -> Result<Self> {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let stem = format!("{}-{}", metadata.name, metadata.version);
        let path = folder.join(format!("{stem}-{tag}.whl"));
        let file =
            File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        let info = format!("{stem}.dist-info");
        let archive = ZipWriter::new(file);
        let mut wheel = Self { path, info, archive, record: String::new() };
        wheel.add_info("METADATA", &metadata.text)?;
        let description = format!(
            "Wheel-Version: 1.0\nGenerator: wasmblas xtask ({})\nRoot-Is-Purelib: false\nTag: {tag}\n",
            metadata.version
        );
        wheel.add_info("WHEEL", &description)?;
        Ok(wheel)
    }

    /// Adds a file.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(content));
        self.record.push_str(&format!("{name},sha256={hash},{}\n", content.len()));
        self.write(name, content)
    }

    /// Adds the record, and returns where the wheel is.
    pub fn finish(mut self) -> Result<PathBuf> {
        let name = format!("{}/RECORD", self.info);
        let record = format!("{}{name},,\n", self.record);
        self.write(&name, record.as_bytes())?;
        self.archive.finish().with_context(|| format!("cannot finish {}", self.path.display()))?;
        Ok(self.path)
    }

    fn add_info(&mut self, name: &str, content: &str) -> Result<()> {
        self.add(&format!("{}/{name}", self.info), content.as_bytes())
    }

    fn write(&mut self, name: &str, content: &[u8]) -> Result<()> {
        // Without times, so that equal files make equal wheels.
        // A file is compressed as a whole.
        let options = SimpleFileOptions::default()
            .compression_level(Some(COMPRESSION))
            .with_zopfli_buffer(Some(content.len().max(1)));
        self.archive.start_file(name, options)?;
        self.archive.write_all(content).with_context(|| format!("cannot add {name} to the wheel"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_come_from_the_project() {
        let table: Table = "name = 'a'\ndescription = 'b'\nlicense = 'MIT'\n\
                            requires-python = '>=3.11'\ndependencies = ['numpy>=2', 'c']"
            .parse()
            .unwrap();
        let metadata = Metadata::from_table(&table, "# a\n").unwrap();
        assert!(metadata.text.contains("\nRequires-Dist: numpy>=2\nRequires-Dist: c\n"));
        assert!(metadata.text.ends_with("\n\n# a\n"));
        assert!(Metadata::from_table(&Table::new(), "").is_err());
    }
}
