/* Wine 8's mscms lacks the first of these, which Qt's windows plugin names; screens have no profile. */
#include <windows.h>

__declspec(dllexport) HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    return NULL;
}

__declspec(dllexport) HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    return NULL;
}

__declspec(dllexport) BOOL WINAPI CloseColorProfile(HANDLE profile)
{
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, PBYTE buffer, DWORD *length)
{
    return FALSE;
}
