//! The functions of a built artefact and their types.

use object::read::archive::ArchiveFile;
use std::collections::BTreeMap;
use std::path::Path;
use wasmparser::{
    ExternalKind, FuncType, KnownCustom, Linking, Parser, Payload, SymbolFlags, SymbolInfo,
    TypeRef, ValType,
};

/// Name and type of functions, the type as `symbols.tsv` writes it.
pub type Signatures = BTreeMap<String, String>;

/// What the sections of a module say about its functions.
#[derive(Default)]
struct Module {
    types: Vec<FuncType>,
    /// The type of each function, imported ones first.
    functions: Vec<u32>,
    imports: Vec<String>,
    exports: Vec<(String, u32)>,
    /// Symbols other object files can link to, from an object file's linking section.
    symbols: Vec<(String, u32)>,
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| {
        panic!("{}: {error} (`cargo xtask build` makes it)", path.display());
    })
}

fn parse(bytes: &[u8]) -> wasmparser::Result<Module> {
    let mut module = Module::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::TypeSection(section) => {
                module.types = section.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    module.imports.push(format!("{}.{}", import.module, import.name));
                    if let TypeRef::Func(index) = import.ty {
                        module.functions.push(index);
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for index in section {
                    module.functions.push(index?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        module.exports.push((export.name.to_owned(), export.index));
                    }
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Linking(reader) = section.as_known() {
                    module.symbols = linkable_functions(reader)?;
                }
            }
            _ => {}
        }
    }
    Ok(module)
}

/// The defined functions that are visible outside of the object file and of the library.
fn linkable_functions(
    reader: wasmparser::LinkingSectionReader<'_>,
) -> wasmparser::Result<Vec<(String, u32)>> {
    let internal =
        SymbolFlags::UNDEFINED | SymbolFlags::BINDING_LOCAL | SymbolFlags::VISIBILITY_HIDDEN;
    let mut functions = Vec::new();
    for subsection in reader {
        let Linking::SymbolTable(table) = subsection? else { continue };
        for symbol in table {
            if let SymbolInfo::Func { flags, index, name: Some(name) } = symbol?
                && !flags.intersects(internal)
            {
                functions.push((name.to_owned(), index));
            }
        }
    }
    Ok(functions)
}

impl Module {
    fn signatures(&self, named: &[(String, u32)]) -> Signatures {
        let signature =
            |index: u32| signature(&self.types[self.functions[index as usize] as usize]);
        named.iter().map(|(name, index)| (name.clone(), signature(*index))).collect()
    }
}

fn signature(ty: &FuncType) -> String {
    let name = |ty: &ValType| ty.to_string();
    let params: Vec<_> = ty.params().iter().map(name).collect();
    let results: Vec<_> = ty.results().iter().map(name).collect();
    let result = if results.is_empty() { "void".to_owned() } else { results.join(",") };
    format!("({})->{result}", params.join(","))
}

/// The functions a linked module exports.
pub fn exported_functions(path: &Path) -> Signatures {
    let module = parse(&read(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    module.signatures(&module.exports)
}

/// What a linked module imports.
pub fn imports(path: &Path) -> Vec<String> {
    parse(&read(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display())).imports
}

/// The functions an archive offers to a linker, without those of Rust's own, which no client
/// calls.
pub fn archive_functions(path: &Path) -> Signatures {
    let bytes = read(path);
    let archive = ArchiveFile::parse(&*bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut functions = Signatures::new();
    for member in archive.members() {
        let member = member.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let data = member.data(&*bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        if !data.starts_with(b"\0asm") {
            continue; // rustc's metadata
        }
        let name = String::from_utf8_lossy(member.name()).into_owned();
        let module = parse(data).unwrap_or_else(|e| panic!("{}({name}): {e}", path.display()));
        functions.extend(module.signatures(&module.symbols));
    }
    functions.retain(|name, _| !is_rusts_own(name));
    functions
}

/// A mangled name, or the one that every Rust library has unmangled.
fn is_rusts_own(name: &str) -> bool {
    name.starts_with("_R") || name.starts_with("_ZN") || name == "rust_eh_personality"
}
