; The Windows installer: for one person, without rights, offline. UTF-8.
; makensis is given VERSION, SIZE (kilobytes), BUNDLE (the folder) and OUT (the file to write).
; Words for its command line, besides NSIS's own /S and /D=FOLDER:
;   /LANG=fi|sv|en   speaks this language       /DESKTOP  puts an icon on the desktop
;   /REMOVEDATA      the uninstaller, when silent, deletes the person's data too
; Exit codes: 0 done, 1 given up by the person, 2 failed, 3 MentorDesk is running, 4 a newer one is there.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck force

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include nsDialogs.nsh

!define NAME "MentorDesk"
!define PROGRAM "MentorDesk.exe"
!define CONSOLE "mentordesk-cli.exe"
!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"
!define CLASSES "Software\Classes"
!define KIND "MentorDesk.HandOver"
!define DATA "$LOCALAPPDATA\MentorDesk"

Var Found ; the version that is installed, "" for none
Var What ; what the first page says will be done
Var DataBox
Var RemoveData

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\MentorDesk"
InstallDirRegKey HKCU "${APPS}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "..\resources\icons\mentordesk.ico"
!define MUI_UNICON "..\resources\icons\mentordesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_PAGE_CUSTOMFUNCTION_PRE SayWhat
!define MUI_WELCOMEPAGE_TEXT "$What"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(SelfTest)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION RunSelfTest

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.HearAboutData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!include mentordesk-texts.nsh

; Both, the installer and the uninstaller

!macro Begin un
Function ${un}Speak
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/LANG=" $R1
    ${IfNot} ${Errors}
        ${Select} $R1
            ${Case} "fi"
                StrCpy $LANGUAGE ${LANG_FINNISH}
            ${Case} "sv"
                StrCpy $LANGUAGE ${LANG_SWEDISH}
            ${Case} "en"
                StrCpy $LANGUAGE ${LANG_ENGLISH}
        ${EndSelect}
    ${EndIf}
FunctionEnd

; A program that runs can't be opened to be written to.
Function ${un}RefuseWhileRunning
    StrCpy $R2 "$INSTDIR\${PROGRAM}"
    Call ${un}AskToClose
    StrCpy $R2 "$INSTDIR\${CONSOLE}"
    Call ${un}AskToClose
FunctionEnd

Function ${un}AskToClose
    again:
    IfFileExists "$R2" 0 closed
    ClearErrors
    FileOpen $R0 "$R2" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
    free:
    FileClose $R0
    closed:
FunctionEnd
!macroend
!insertmacro Begin ""
!insertmacro Begin "un."

; Install

Section "$(TheProgram)"
    SectionIn RO
    Call RefuseWhileRunning
    ; The old one goes away only when the new one is there.
    SetDetailsPrint none
    RMDir /r "$INSTDIR\_internal.old"
    SetDetailsPrint both
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\_internal\*.*"
        Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${BUNDLE}\*.*"
    ${If} ${Errors}
        RMDir /r "$INSTDIR\_internal"
        Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
        SetErrorLevel 2
        Abort "$(NotWritten)"
    ${EndIf}
    SetDetailsPrint none
    RMDir /r "$INSTDIR\_internal.old"
    SetDetailsPrint both
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${APPS}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${APPS}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${APPS}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${APPS}" "NoModify" 1
    WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
SectionEnd

Section "$(HandOverFiles)" HandOver
    WriteRegStr HKCU "${CLASSES}\.mentordesk" "" "${KIND}"
    WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(HandOverFile)"
    WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(DesktopIcon)" Desktop
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Function .onInit
    Call Speak
    Call RefuseDowngrade
    Call ChooseDesktop
FunctionEnd

Function RefuseDowngrade
    ReadRegStr $Found HKCU "${APPS}" "DisplayVersion"
    ${VersionCompare} "$Found" "${VERSION}" $R1
    ${If} $R1 = 1
        MessageBox MB_OK|MB_ICONSTOP "$(NewerThere)" /SD IDOK
        SetErrorLevel 4
        Quit
    ${EndIf}
FunctionEnd

; The language is in force from the first page on, and not before.
Function SayWhat
    ${If} $Found == ""
        StrCpy $What "$(WillInstall)"
    ${ElseIf} $Found == "${VERSION}"
        StrCpy $What "$(WillRepair)"
    ${Else}
        StrCpy $What "$(WillUpgrade)"
    ${EndIf}
FunctionEnd

Function ChooseDesktop
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
    ${OrIf} ${FileExists} "$DESKTOP\${NAME}.lnk"
        !insertmacro SelectSection ${Desktop}
    ${EndIf}
FunctionEnd

Function RunSelfTest
    ExecShell "" "$SYSDIR\cmd.exe" '/c ""$INSTDIR\${CONSOLE}" --self-test & pause"'
FunctionEnd

; Uninstall

Function un.onInit
    Call un.Speak
    StrCpy $RemoveData ${BST_UNCHECKED}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/REMOVEDATA" $R1
    ${IfNot} ${Errors}
        StrCpy $RemoveData ${BST_CHECKED}
    ${EndIf}
FunctionEnd

Function un.AskAboutData
    ${IfNot} ${FileExists} "${DATA}\*.*"
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(YourData)" "$(YourDataStays)"
    nsDialogs::Create 1018
    Pop $R0
    ${NSD_CreateLabel} 0 0 100% 36u "$(DataExplained)"
    Pop $R0
    ${NSD_CreateCheckBox} 0 44u 100% 12u "$(DeleteData)"
    Pop $DataBox
    ${NSD_SetState} $DataBox $RemoveData
    nsDialogs::Show
FunctionEnd

Function un.HearAboutData
    ${NSD_GetState} $DataBox $RemoveData
    ${If} $RemoveData = ${BST_CHECKED}
        MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(ReallyDelete)" IDYES sure
        Abort
        sure:
    ${EndIf}
FunctionEnd

Section "Uninstall"
    Call un.RefuseWhileRunning
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\_internal.old"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${CONSOLE}"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    ReadRegStr $R0 HKCU "${CLASSES}\.mentordesk" ""
    ${If} $R0 == "${KIND}"
        DeleteRegKey HKCU "${CLASSES}\.mentordesk"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\${KIND}"
    DeleteRegKey HKCU "${APPS}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${If} $RemoveData = ${BST_CHECKED}
        RMDir /r "${DATA}"
    ${EndIf}
SectionEnd
