//! Arguments in memory.

use crate::call::{Slot, pointer};
use crate::problem::Value;
use crate::table::Elem;

/// What memory is filled with where there is no element: as a number NaN.
pub const FILL: u8 = 0xff;
/// Unused memory behind each array, which has to stay so.
const GUARD: usize = 64;

/// How an array is stored, and how much there is after each line of a matrix.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub row_major: bool,
    pub pad: i32,
}

/// One argument in memory.
pub struct Block {
    /// For the alignment of any element.
    words: Vec<u128>,
    /// Where the elements begin, in their order whatever the layout, and how long each is.
    starts: Vec<usize>,
    size: usize,
    /// How much from the start on is a workspace.
    free: usize,
}

fn real_size(elem: Elem) -> usize {
    if elem.real() == Elem::F32 { 4 } else { 8 }
}

pub fn element_size(elem: Elem) -> usize {
    real_size(elem) * if elem.is_complex() { 2 } else { 1 }
}

fn real_bytes(elem: Elem, number: f64) -> Vec<u8> {
    match real_size(elem) {
        size if number.is_nan() => vec![FILL; size],
        4 => (number as f32).to_ne_bytes().to_vec(),
        _ => number.to_ne_bytes().to_vec(),
    }
}

/// An element's bytes.
fn bytes(elem: Elem, [re, im]: [f64; 2]) -> Vec<u8> {
    let im = if elem.is_complex() { real_bytes(elem, im) } else { Vec::new() };
    [real_bytes(elem, re), im].concat()
}

impl Block {
    fn new(starts: Vec<usize>, size: usize, contents: &[Vec<u8>]) -> Block {
        let end = starts.iter().max().map_or(0, |last| last + size);
        let words = vec![u128::MAX; (end + GUARD).div_ceil(16)];
        let mut block = Block { words, starts, size, free: 0 };
        for (i, element) in contents.iter().enumerate() {
            let start = block.starts[i];
            block.bytes_mut()[start..start + size].copy_from_slice(element);
        }
        block
    }

    fn integers(numbers: &[i32]) -> Block {
        let contents: Vec<_> = numbers.iter().map(|n| n.to_ne_bytes().to_vec()).collect();
        Block::new((0..numbers.len()).map(|i| 4 * i).collect(), 4, &contents)
    }

    /// A workspace of so many bytes.
    pub fn workspace(size: usize) -> Block {
        let words = vec![u128::MAX; (size + GUARD).div_ceil(16)];
        Block { words, starts: Vec::new(), size: 0, free: size }
    }

    /// The argument that a value is in a layout; what is only known when a routine is called has
    /// no memory yet.
    pub fn of(value: &Value, layout: Layout) -> Block {
        match value {
            Value::Letter(letter) => Block::new(vec![0], 1, &[vec![*letter]]),
            Value::Integer(number) => Block::integers(&[*number]),
            Value::Integers(numbers) => Block::integers(numbers),
            Value::Number(elem, parts) => {
                Block::new(vec![0], element_size(*elem), &[bytes(*elem, *parts)])
            }
            Value::Array(array) => {
                let size = element_size(array.elem);
                let ld = array.shape.ld(layout.row_major, layout.pad);
                let starts = array.shape.offsets(layout.row_major, ld);
                let starts = starts.into_iter().map(|start| start * size).collect();
                let contents: Vec<_> =
                    array.data.iter().map(|parts| bytes(array.elem, *parts)).collect();
                Block::new(starts, size, &contents)
            }
            Value::Info => Block::integers(&[0]),
            Value::LeadingDimension | Value::Length | Value::Workspace | Value::Select(..) => {
                Block::workspace(16)
            }
        }
    }

    pub fn set_integer(&mut self, number: i32) {
        *self = Block::integers(&[number]);
    }

    pub fn integer(&self) -> i32 {
        i32::from_ne_bytes(self.bytes()[..4].try_into().expect("four bytes"))
    }

    /// The first number, which is real.
    pub fn number(&self, elem: Elem) -> f64 {
        let bytes = self.bytes();
        match real_size(elem) {
            4 => f32::from_ne_bytes(bytes[..4].try_into().expect("four bytes")).into(),
            _ => f64::from_ne_bytes(bytes[..8].try_into().expect("eight bytes")),
        }
    }

    pub fn bytes(&self) -> &[u8] {
        // SAFETY: numbers are made of bytes.
        unsafe { std::slice::from_raw_parts(self.words.as_ptr().cast(), 16 * self.words.len()) }
    }

    pub fn bytes_mut(&mut self) -> &mut [u8] {
        let length = 16 * self.words.len();
        // SAFETY: numbers are made of bytes, and any bytes make one.
        unsafe { std::slice::from_raw_parts_mut(self.words.as_mut_ptr().cast(), length) }
    }

    /// The argument by reference; an array without elements may be missing.
    pub fn pointer(&mut self) -> Slot {
        if self.starts.is_empty() && self.free == 0 {
            return pointer(std::ptr::null());
        }
        pointer(self.words.as_mut_ptr().cast())
    }

    /// The argument by value.
    pub fn value(&self) -> Slot {
        let bytes = self.bytes();
        [0, 8].map(|i| u64::from_ne_bytes(bytes[i..i + 8].try_into().expect("eight bytes")))
    }

    /// The elements' bytes, in their order whatever the layout.
    pub fn elements(&self) -> Vec<u8> {
        let bytes = self.bytes();
        self.starts.iter().flat_map(|start| &bytes[*start..start + self.size]).copied().collect()
    }

    /// Whether memory is as it was, apart from elements and workspace.
    pub fn is_intact_elsewhere(&self) -> bool {
        let mut bytes = self.bytes().to_vec();
        bytes[..self.free].fill(FILL);
        for start in &self.starts {
            bytes[*start..start + self.size].fill(FILL);
        }
        bytes.iter().all(|byte| *byte == FILL)
    }
}
