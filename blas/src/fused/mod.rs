//! The steps of factorisations on a few columns.
//!
//! LAPACK's panels and small matrices are made of many short operations. Put together from the routines of
//! levels 1 to 3, they spend most of their time in the checks and choices of each call; so what
//! belongs together is one operation here, which goes through the columns once. Matrices may have
//! any strides; those whose columns are adjacent entries are fast.

mod eliminate;
mod invert;
mod lower;
mod poles;
mod reflect;
mod reflect_columns;
mod reflect_right;
mod strips;
mod subtract;
mod turn;

pub use eliminate::eliminate;
pub use invert::extend_inverse;
pub use lower::{divide_lower, update_lower};
pub use poles::pole_sums;
pub use reflect::reflect;
pub use reflect_columns::{reflect_columns, reflector_len, store_reflector};
pub use reflect_right::reflect_right;
pub use subtract::subtract;
pub use turn::turn_columns;
