; What Windows' shell is told: which program a shortcut belongs to, and that its jump list is over.
!include Win\COM.nsh
!include Win\Propkey.nsh

; Makes the shortcut $R2. With the program's identity the taskbar takes both for one, pinned too.
Function MakeShortcut
    CreateShortcut "$R2" "$INSTDIR\${PROGRAM}"
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $1 P<> 0
        ${AndIf} $2 P<> 0
            ${IPersistFile::Load} $1 '("$R2",${STGM_READWRITE})'
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
            System::Call '*(&w${NSIS_MAX_STRLEN} "${IDENTITY}")p.r4'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
            ${IPropertyStore::SetValue} $2 '($3,$5)'
            ${IPropertyStore::Commit} $2 ""
            ${IPersistFile::Save} $1 '("$R2",1)'
            System::Free $5
            System::Free $4
            System::Free $3
        ${EndIf}
        !insertmacro ComHlpr_SafeRelease $2
        !insertmacro ComHlpr_SafeRelease $1
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd

; The lists of tasks and of opened files, which Windows keeps in the person's profile.
Function un.ForgetJumpList
    !insertmacro ComHlpr_CreateInProcInstance \
        ${CLSID_DestinationList} ${IID_ICustomDestinationList} r0 ""
    ${If} $0 P<> 0
        ${ICustomDestinationList::DeleteList} $0 '("${IDENTITY}")'
        ${IUnknown::Release} $0 ""
    ${EndIf}
    !insertmacro ComHlpr_CreateInProcInstance \
        ${CLSID_ApplicationDestinations} ${IID_IApplicationDestinations} r0 ""
    ${If} $0 P<> 0
        ${IApplicationDestinations::SetAppID} $0 '("${IDENTITY}")'
        ${IApplicationDestinations::RemoveAllDestinations} $0 ""
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd
