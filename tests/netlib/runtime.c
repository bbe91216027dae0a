/* What the translated programs and libf2c call and neither libf2c nor wasi-libc has. */

#include <stdio.h>
#include <stdlib.h>

/* Fortran 90's intrinsic subroutine, of the precision that the program calls it with. */
void random_number__(REAL *x)
{
    *x = rand() / (RAND_MAX + (REAL) 1);
}

/* WASI has no folder for temporary files; libf2c asks for one when a program opens a scratch file
   and reports the failure. */
FILE *tmpfile(void)
{
    return NULL;
}
