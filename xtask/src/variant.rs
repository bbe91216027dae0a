//! The two instruction-set variants every wasm artefact exists in, and the wasm targets.

use std::fmt;

/// An instruction-set variant of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Plain 128-bit SIMD: loads everywhere, bit-reproducible.
    Simd128,
    /// Relaxed SIMD on top: fused multiply-add where the engine has it.
    Relaxed,
}

impl Variant {
    /// Both, in the order they are built and reported.
    pub const ALL: [Self; 2] = [Self::Simd128, Self::Relaxed];

    /// The name used in paths and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Simd128 => "simd128",
            Self::Relaxed => "relaxed",
        }
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A wasm target of rustc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WasmTarget {
    /// Side modules and archives for Emscripten and Pyodide.
    Emscripten,
    /// The standalone module, and test programs.
    Unknown,
}

impl WasmTarget {
    /// rustc's name of the target.
    pub fn triple(self) -> &'static str {
        match self {
            Self::Emscripten => "wasm32-unknown-emscripten",
            Self::Unknown => "wasm32-unknown-unknown",
        }
    }
}
