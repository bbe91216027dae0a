/* Starts a translated program, in place of libf2c's main: that one installs signal handlers, which
   WASI lacks. */

void f_init(void);
void f_exit(void);
void MAIN__(void);

int main(void)
{
    f_init();
    MAIN__();
    f_exit();
    return 0;
}
