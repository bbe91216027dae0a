//! The sizes of arrays, computed from the arguments.
//!
//! A size is a number below 64, 64 and the number of an argument, or an operator before its two
//! operands; two operators choose one of these by a letter, or by the type. The last operator is
//! followed by numbers of arguments.

use super::arguments::Arguments;

const ARG: u8 = 0x40;
const ADD: u8 = 0x80;
const SUB: u8 = 0x81;
const MUL: u8 = 0x82;
const MIN: u8 = 0x83;
const MAX: u8 = 0x84;
/// Followed by the letter's argument, and what it is compared with.
const IF_LETTER: u8 = 0x85;
const IF_COMPLEX: u8 = 0x86;
/// Followed by the first and the last row, the pivots, and their increment.
const LAST_ROW: u8 = 0x87;

/// Reads a plan's code.
pub struct Reader<'a> {
    args: &'a Arguments<'a>,
    code: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(args: &'a Arguments<'a>, at: u16) -> Reader<'a> {
        Reader { args, code: args.routine.plan.code.get(usize::from(at)..).unwrap_or_default() }
    }

    pub fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.code.split_first() else { return 0 };
        self.code = rest;
        first
    }

    /// Passes letters over.
    pub fn skip(&mut self, letters: usize) {
        self.code = self.code.get(letters..).unwrap_or_default();
    }

    /// The letter of an argument whose number is next, in upper case; 0 if there is no argument.
    pub fn letter(&mut self) -> u8 {
        let arg = self.byte();
        self.args.letter(arg)
    }

    /// Whether a letter is one of several.
    fn letter_is_listed(&mut self) -> bool {
        let letter = self.letter();
        let count = self.byte();
        (0..count).fold(false, |found, _| self.byte() == letter || found)
    }

    /// Whether all letters of a [`Check::If`](super::plan::Check::If) are as they should be.
    pub fn conditions_hold(&mut self) -> bool {
        let count = self.byte();
        (0..count).fold(true, |hold, _| self.letter_is_listed() && hold)
    }

    /// The next size; what overflows is as large as a size can be.
    pub fn size(&mut self) -> i32 {
        let operator = self.byte();
        let choice = match operator {
            number @ 0..ARG => return i32::from(number),
            arg @ ARG..ADD => return self.args.int(usize::from(arg - ARG)),
            IF_LETTER => self.letter_is_listed(),
            LAST_ROW => return self.last_row(),
            _ => self.args.routine.elem.is_complex(),
        };
        let (left, right) = (self.size(), self.size());
        match operator {
            ADD => left.saturating_add(right),
            // Without an illegal number there would be more than there is.
            SUB if right < 0 => 0,
            SUB => left.saturating_sub(right),
            MUL => left.saturating_mul(right),
            MIN => left.min(right),
            MAX => left.max(right),
            IF_LETTER | IF_COMPLEX if choice => left,
            _ => right,
        }
    }

    /// The last of the rows that interchanges touch.
    fn last_row(&mut self) -> i32 {
        let args: [usize; 4] = core::array::from_fn(|_| usize::from(self.byte()));
        let [first, last, pivots, increment] = args;
        let (first, last) = (self.args.int(first), self.args.int(last));
        let stride = self.args.int(increment).unsigned_abs() as usize;
        let pivots = self.args.slots[pivots].cast::<i32>();
        if first < 1 || last < first || stride == 0 || pivots.is_null() {
            return 0;
        }
        let start = first as usize - 1;
        let count = (last - first) as usize + 1;
        (0..count).fold(last, |largest, i| {
            // SAFETY: there are pivots for all rows from the first to the last.
            largest.max(unsafe { *pivots.add(start + i * stride) })
        })
    }
}
