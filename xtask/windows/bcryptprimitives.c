/* A replacement for Windows' bcryptprimitives.dll, which Wine has only since version 9. Rust's standard library
   imports one function from it: the random numbers come from advapi32's RtlGenRandom instead, which Wine has. */

#include <windows.h>

/* The name under which advapi32 exports RtlGenRandom. */
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    const SIZE_T most = 1u << 30;
    while (length > 0) {
        ULONG part = (ULONG)(length < most ? length : most);
        if (!SystemFunction036(buffer, part)) {
            return FALSE;
        }
        buffer += part;
        length -= part;
    }
    return TRUE;
}
