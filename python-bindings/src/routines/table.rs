//! The routines and their arguments.

use wasmblas::Complex;

use super::answers::Object;
use super::args::Args;
use super::{Routine, special};

/// The entry of a row: takes the arguments, one after the other, and calls the routine. What they
/// become, and what becomes of its result, follows from their types.
macro_rules! entry {
    ($library:ident $name:ident($($argument:ident)*) $type:ty) => {
        |args: &mut Args<'_>| -> Option<Object> {
            let returned = $library::$name::<$type>($(taken!(args $argument)),*);
            args.answer(returned)
        }
    };
}

/// The value of the next argument; its name is for whoever reads the table.
macro_rules! taken {
    ($args:ident $argument:ident) => {
        $args.take()?
    };
}

/// The names of the arguments of a row.
macro_rules! names {
    (($($argument:ident)*)) => {
        concat!($(stringify!($argument), " "),*)
    };
}

/// The table. Rows marked `double` are for double precision only, for the wheel's sake: half their
/// code. Python has them compute what is asked of them in single precision, too, as `numpy.linalg`
/// does. Rows marked `real` are for real types only, and double precision, those marked `complex` for
/// complex types only; `special` ones are entries themselves.
macro_rules! routines {
    (
        $(all $library:ident { $($name:ident $arguments:tt;)* })*
        complex $complex_library:ident { $($complex:ident $complex_arguments:tt;)* }
        double $double_library:ident { $($double:ident $double_arguments:tt;)* }
        real $real_library:ident { $($real:ident $real_arguments:tt;)* }
        special { $($special:ident $special_arguments:tt;)* }
    ) => {
        pub static ROUTINES: &[Routine] = &[
            $($(Routine {
                name: stringify!($name),
                arguments: names!($arguments),
                entries: [
                    Some(entry!($library $name $arguments f32)),
                    Some(entry!($library $name $arguments f64)),
                    Some(entry!($library $name $arguments Complex<f32>)),
                    Some(entry!($library $name $arguments Complex<f64>)),
                ],
            },)*)*
            $(Routine {
                name: stringify!($complex),
                arguments: names!($complex_arguments),
                entries: [
                    None,
                    None,
                    Some(entry!($complex_library $complex $complex_arguments Complex<f32>)),
                    Some(entry!($complex_library $complex $complex_arguments Complex<f64>)),
                ],
            },)*
            $(Routine {
                name: stringify!($double),
                arguments: names!($double_arguments),
                entries: [
                    None,
                    Some(entry!($double_library $double $double_arguments f64)),
                    None,
                    Some(entry!($double_library $double $double_arguments Complex<f64>)),
                ],
            },)*
            $(Routine {
                name: stringify!($real),
                arguments: names!($real_arguments),
                entries: [
                    None,
                    Some(entry!($real_library $real $real_arguments f64)),
                    None,
                    None,
                ],
            },)*
            $(Routine {
                name: stringify!($special),
                arguments: names!($special_arguments),
                entries: [
                    None,
                    Some(special::$special::<f64>),
                    None,
                    Some(special::$special::<Complex<f64>>),
                ],
            },)*
        ];
    };
}

routines! {
    all wasmblas {
        asum(x);
        axpy(alpha x y);
        copy(x y);
        dotu(x y);
        iamax(x);
        nrm2(x);
        rot(x y c s);
        rotg(a b);
        scal(alpha x);
        swap(x y);

        gemv(trans alpha a x beta y);
        geru(alpha x y a);
        symv(uplo alpha a x beta y);
        syr(uplo alpha x a);
        syr2(uplo alpha x y a);
        trmv(uplo trans diag a x);
        trsv(uplo trans diag a x);

        gemm(trans_a trans_b alpha a b beta c);
        symm(side uplo alpha a b beta c);
        syr2k(uplo trans alpha a b beta c);
        syrk(uplo trans alpha a beta c);
        trmm(side uplo trans diag alpha a b);
        trsm(side uplo trans diag alpha a b);
    }

    all wasmblas_lapack {
        gesv(a ipiv b);
        getrf(a ipiv);
        getri(a ipiv);
        getrs(trans a ipiv b);
        lange(norm a);
        posv(uplo a b);
        potrf(uplo a);
        pstrf(uplo a piv tol);
        potrs(uplo a b);
        trtrs(uplo trans diag a b);
        geqrf(a tau);
        ungqr(a tau);
        unmqr(side trans a tau c);
    }

    complex wasmblas {
        dotc(x y);
        gerc(alpha x y a);
        hemv(uplo alpha a x beta y);
        her(uplo alpha x a);
        her2(uplo alpha x y a);
        hemm(side uplo alpha a b beta c);
        her2k(uplo trans alpha a b beta c);
        herk(uplo trans alpha a beta c);
    }

    double wasmblas_lapack {
        gecon(norm a anorm);
        geequ(a r c);
        gtsv(dl d du b);
        gttrf(dl d du du2 ipiv);
        gttrs(trans dl d du du2 ipiv b);
        lantr(norm uplo diag a);
        lauum(uplo a);
        pocon(uplo a anorm);
        poequ(a s);
        potri(uplo a);
        ptsv(d e b);
        pttrf(d e);
        pttrs(uplo d e b);
        trcon(norm uplo diag a);
        trtri(uplo diag a);
        hecon(uplo a ipiv anorm);
        hesv(uplo a ipiv b);
        hetrf(uplo a ipiv);
        hetri(uplo a ipiv);
        hetrs(uplo a ipiv b);
        sycon(uplo a ipiv anorm);
        sysv(uplo a ipiv b);
        sytrf(uplo a ipiv);
        sytri(uplo a ipiv);
        sytrs(uplo a ipiv b);
        gelqf(a tau);
        geqlf(a tau);
        geqp3(a jpvt tau);
        gerqf(a tau);
        unglq(a tau);
        ungql(a tau);
        ungrq(a tau);
        unmlq(side trans a tau c);
        unmql(side trans a tau c);
        unmrq(side trans a tau c);
        gels(trans a b);
        gelsy(a b jpvt rcond);
        gelsd(a b s rcond);
        gelss(a b s rcond);
        heev(jobz uplo a w);
        heevd(jobz uplo a w);
        hetrd(uplo a d e tau);
        ungtr(uplo a tau);
        heevx(range uplo a abstol w z failed);
        heevr(range uplo a abstol w z isuppz);
        hegst(itype uplo a b);
        hegv(itype jobz uplo a b w);
        hegvd(itype jobz uplo a b w);
        gebal(job a scale);
        geev(a w vl vr);
        gehrd(active a tau);
        unghr(active a tau);
        ggev(a b alpha beta vl vr);
        trsyl(trana tranb isgn a b c);
        gesvd(jobu jobvt a s u vt);
        gesdd(job a s u vt);
    }

    real wasmblas_lapack {
        sterf(d e);
        stev(d e z);
    }

    special {
        gees(select a w vs);
        gges(select a b alpha beta vsl vsr);
    }
}
