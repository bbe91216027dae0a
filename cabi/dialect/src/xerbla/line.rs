//! One line of text for stderr, without the formatting machinery of `std`, which would be a
//! sizeable part of the artefacts.

use core::ffi::c_char;

/// Longest line; what doesn't fit is left out.
const CAPACITY: usize = 120;

pub struct Line {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl Line {
    pub fn new() -> Line {
        Line { bytes: [0; CAPACITY], len: 0 }
    }

    pub fn text(&mut self, text: &[u8]) {
        for &byte in text {
            self.byte(byte);
        }
    }

    fn byte(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    /// A number, blank padded on the left to `width`.
    pub fn number(&mut self, number: i32, width: usize) {
        // Ten digits and a sign.
        let mut digits = [b' '; 11];
        let mut rest = number.unsigned_abs();
        let mut used = 0;
        for place in digits.iter_mut().rev() {
            *place = b'0' + (rest % 10) as u8;
            rest /= 10;
            used += 1;
            if rest == 0 {
                break;
            }
        }
        let sign = usize::from(number < 0);
        for _ in used + sign..width {
            self.byte(b' ');
        }
        if number < 0 {
            self.byte(b'-');
        }
        for &digit in digits.iter().skip(digits.len() - used) {
            self.byte(digit);
        }
    }

    /// A routine name as Fortran passes it: six characters, blank padded, perhaps without a NUL.
    /// Of longer names the rest is left out, because nothing says where they end.
    ///
    /// # Safety
    /// `name` must point to six characters, or fewer and a NUL.
    pub unsafe fn fortran_name(&mut self, name: *const c_char) {
        for i in 0..6 {
            // SAFETY: promised by the caller; nothing is read beyond a NUL.
            let byte = unsafe { *name.add(i) } as u8;
            if byte == 0 {
                break;
            }
            self.byte(byte);
        }
    }

    #[cfg(any(unix, target_os = "wasi"))]
    pub fn print(&self) {
        use core::ffi::{c_int, c_void};

        unsafe extern "C" {
            fn write(fd: c_int, buffer: *const c_void, count: usize) -> isize;
        }
        // SAFETY: the first `len` bytes of the buffer. If stderr takes fewer there is nobody to
        // tell.
        unsafe { write(2, self.bytes.as_ptr().cast(), self.len) };
    }

    /// There is no stderr here.
    #[cfg(not(any(unix, target_os = "wasi")))]
    pub fn print(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Line)) -> String {
        let mut line = Line::new();
        write(&mut line);
        String::from_utf8_lossy(&line.bytes[..line.len]).into_owned()
    }

    #[test]
    fn numbers_are_padded_on_the_left() {
        assert_eq!(text(|line| line.number(8, 2)), " 8");
        assert_eq!(text(|line| line.number(13, 2)), "13");
        assert_eq!(text(|line| line.number(0, 0)), "0");
        assert_eq!(text(|line| line.number(-7, 4)), "  -7");
        assert_eq!(text(|line| line.number(1_000_000, 2)), "1000000");
        assert_eq!(text(|line| line.number(i32::MIN, 0)), "-2147483648");
    }

    #[test]
    fn names_end_after_six_characters_or_at_nul() {
        // SAFETY: C strings.
        unsafe {
            assert_eq!(text(|line| line.fortran_name(c"DGEMM ".as_ptr())), "DGEMM ");
            assert_eq!(text(|line| line.fortran_name(c"DGETRFDGESV ".as_ptr())), "DGETRF");
            assert_eq!(text(|line| line.fortran_name(c"DGER".as_ptr())), "DGER");
        }
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        assert_eq!(text(|line| line.text(&[b'x'; 2 * CAPACITY])), "x".repeat(CAPACITY));
    }
}
