; The Windows installer: for one person, without rights, offline. UTF-8.
; makensis is given TARGET, VERSION, SIZE (kilobytes), BUNDLE (the folder), OUT (the file to write), and SIGN,
; the command that signs the uninstaller, if anything is signed.
; Words for its command line, besides NSIS's own /S and /D=FOLDER:
;   /LANG=fi|sv|en   speaks this language, the next time too; else the one MentorDesk speaks, or Windows' own;
;                    where that is another, one is asked, or silently English is spoken
;   /DESKTOP         puts an icon on the desktop
;   /REMOVEDATA      the uninstaller, when silent, deletes the person's data too
; Exit codes: 0 done, 1 given up by the person, 2 failed, or /D= names no folder that can be, 3 MentorDesk
; or another installer of it is running, 4 a newer one is there.
Unicode true
Target ${TARGET}
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck force
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include nsDialogs.nsh
!include Sections.nsh

!define NAME "MentorDesk"
!define PROGRAM "MentorDesk.exe"
!define CONSOLE "mentordesk-cli.exe"
!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"
!define CLASSES "Software\Classes"
!define KIND "MentorDesk.HandOver"
!define ERROR_ALREADY_EXISTS 183
!define DATA "$LOCALAPPDATA\MentorDesk"
!define IDENTITY "MentorDesk.MentorDesk" ; APP_ID in mentordesk/windows/app_id.py

Var Found ; the version that is installed, "" for none
Var What ; what the first page says will be done
Var Done ; what the last page says was done
Var Asked ; the folder that /D= names, "" without it
Var Spoken ; what /LANG= says, or said the last time
Var DataBox
Var RemoveData

Name "${NAME}"
Caption "$(Title)"
UninstallCaption "$(UnTitle)"
SpaceTexts "$(Space)"
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
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(GiveUp)"
!define MUI_CUSTOMFUNCTION_GUIINIT Refuse
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.RefuseTwo
!define MUI_PAGE_CUSTOMFUNCTION_PRE SayWhat
!define MUI_WELCOMEPAGE_TITLE "$(Title)"
!define MUI_WELCOMEPAGE_TEXT "$What"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(PartsExplained)"
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST "$(Parts)"
!define MUI_FINISHPAGE_TITLE "$Done"
!define MUI_FINISHPAGE_TEXT "$(WhereItIs)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(StartIt)"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(SelfTest)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION RunSelfTest

!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(WhatToInstall)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ForYouOnly)"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(UnTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ForYouOnly)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(ProgramGoes)"
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.HearAboutData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!include mentordesk-texts.nsh
!include mentordesk-shell.nsh
!include mentordesk-asked.nsh
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

; Both, the installer and the uninstaller

!macro Begin un
; Two at once would write over each other. Windows lets go of the mutex when this one ends.
Function ${un}RefuseTwo
    System::Call 'kernel32::CreateMutex(p 0, i 0, t "${IDENTITY}.Setup") p .r0 ?e'
    Pop $R0
    ${If} $R0 = ${ERROR_ALREADY_EXISTS}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(Twice)" /SD IDOK
        SetErrorLevel 3
        Quit
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

Function ${un}LetGoOfHandOver
    ReadRegStr $R0 HKCU "${CLASSES}\.mentordesk" ""
    ${If} $R0 == "${KIND}"
        DeleteRegKey HKCU "${CLASSES}\.mentordesk"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\${KIND}"
FunctionEnd
!macroend
!insertmacro Begin ""
!insertmacro Begin "un."

; Install

; The new one is unpacked aside. Only when all of it is there the old one goes aside and the new one
; takes its place, by renaming. What is found aside at the start was left there by an interruption.
!define NEW "$INSTDIR\_new"
!define OLD "$INSTDIR\_old"
!define GONE "$INSTDIR\_gone"

Section "$(TheProgram)"
    SectionIn RO
    Call RefuseWhileRunning
    SetDetailsPrint none
    Call PutBack
    RMDir /r "${NEW}"
    RMDir /r "${GONE}"
    SetDetailsPrint both
    SetOutPath "${NEW}"
    File /r "${BUNDLE}\*.*"
    SetOutPath "$INSTDIR"
    SetDetailsPrint none
    Call TakePlace
    ${If} ${Errors}
        Call PutBack
        RMDir /r "${NEW}"
        MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    Rename "${OLD}" "${GONE}"
    RMDir /r "${GONE}"
    RMDir /r "${NEW}"
    RMDir /r "$INSTDIR\_internal.old"
    SetDetailsPrint both
    WriteUninstaller "$INSTDIR\uninstall.exe"

    StrCpy $R2 "$SMPROGRAMS\${NAME}.lnk"
    Call MakeShortcut
    WriteRegStr HKCU "${APPS}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${APPS}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegStr HKCU "${APPS}" "Language" "$Spoken"
    WriteRegDWORD HKCU "${APPS}" "EstimatedSize" ${SIZE}
    ; Changed or repaired it is by its installer, of which no copy is kept.
    WriteRegDWORD HKCU "${APPS}" "NoModify" 1
    WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
SectionEnd

Section "$(HandOverFiles)" HandOver
    WriteRegStr HKCU "${CLASSES}\.mentordesk" "" "${KIND}"
    WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(HandOverFile)"
    WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr HKCU "${CLASSES}\${KIND}" "AppUserModelID" "${IDENTITY}"
SectionEnd

Section /o "$(DesktopIcon)" Desktop
    StrCpy $R2 "$DESKTOP\${NAME}.lnk"
    Call MakeShortcut
SectionEnd

; What was chosen an earlier time and isn't now.
Section "-"
    ${IfNot} ${SectionIsSelected} ${HandOver}
        Call LetGoOfHandOver
    ${EndIf}
    ${IfNot} ${SectionIsSelected} ${Desktop}
        Delete "$DESKTOP\${NAME}.lnk"
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Renames the parts of the program that are in $R3 into $R4; the error flag tells whether one stayed.
Function Move
    ClearErrors
    ${If} ${FileExists} "$R3\_internal\*.*"
        Rename "$R3\_internal" "$R4\_internal"
    ${EndIf}
    ${If} ${FileExists} "$R3\${PROGRAM}"
        Rename "$R3\${PROGRAM}" "$R4\${PROGRAM}"
    ${EndIf}
    ${If} ${FileExists} "$R3\${CONSOLE}"
        Rename "$R3\${CONSOLE}" "$R4\${CONSOLE}"
    ${EndIf}
FunctionEnd

Function TakePlace
    CreateDirectory "${OLD}"
    StrCpy $R3 "$INSTDIR"
    StrCpy $R4 "${OLD}"
    Call Move
    ${IfNot} ${Errors}
        StrCpy $R3 "${NEW}"
        StrCpy $R4 "$INSTDIR"
        Call Move
    ${EndIf}
FunctionEnd

; Whatever was moved aside takes its place again, instead of what came there since.
Function PutBack
    ${If} ${FileExists} "${OLD}\_internal\*.*"
        RMDir /r "$INSTDIR\_internal"
    ${EndIf}
    ${If} ${FileExists} "${OLD}\${PROGRAM}"
        Delete "$INSTDIR\${PROGRAM}"
    ${EndIf}
    ${If} ${FileExists} "${OLD}\${CONSOLE}"
        Delete "$INSTDIR\${CONSOLE}"
    ${EndIf}
    StrCpy $R3 "${OLD}"
    StrCpy $R4 "$INSTDIR"
    Call Move
    RMDir "${OLD}"
FunctionEnd

Function .onInit
    Call Speak
    ${IfNot} ${Silent}
        Call AskLanguage
    ${EndIf}
    ReadRegStr $Found HKCU "${APPS}" "DisplayVersion"
    Call ChooseParts
    ${If} ${Silent}
        Call Refuse
    ${EndIf}
FunctionEnd

; With pages it is called once the language is in force, and that isn't before the window is made.
Function Refuse
    Call RefuseTwo
    Call RefuseOtherFolder
    Call RefuseDowngrade
FunctionEnd

; The disk is full, or may not be written to. Nothing has been put into its place yet.
Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "${NEW}"
    RMDir "$INSTDIR"
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
FunctionEnd

Function RefuseDowngrade
    ${VersionCompare} "$Found" "${VERSION}" $R1
    ${If} $R1 = 1
        MessageBox MB_OK|MB_ICONSTOP "$(NewerThere)" /SD IDOK
        SetErrorLevel 4
        Quit
    ${EndIf}
FunctionEnd

Function SayWhat
    ${If} $Found == ""
        StrCpy $What "$(WillInstall)"
        StrCpy $Done "$(Installed)"
    ${ElseIf} $Found == "${VERSION}"
        StrCpy $What "$(WillRepair)"
        StrCpy $Done "$(Repaired)"
    ${Else}
        StrCpy $What "$(WillUpgrade)"
        StrCpy $Done "$(Upgraded)"
    ${EndIf}
FunctionEnd

; What was chosen the last time is chosen again.
Function ChooseParts
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
    ${OrIf} ${FileExists} "$DESKTOP\${NAME}.lnk"
        !insertmacro SelectSection ${Desktop}
    ${EndIf}
    ReadRegStr $R0 HKCU "${CLASSES}\.mentordesk" ""
    ${If} $Found != ""
    ${AndIf} $R0 != "${KIND}"
        !insertmacro UnselectSection ${HandOver}
    ${EndIf}
FunctionEnd

Function RunSelfTest
    ExecShell "" "$SYSDIR\cmd.exe" '/c ""$INSTDIR\${CONSOLE}" --self-test & pause"'
FunctionEnd

; Uninstall

Function un.onInit
    Call un.Speak
    ${If} ${Silent}
        Call un.RefuseTwo
    ${EndIf}
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
    ${NSD_CreateLabel} 0 0 100% 52u "$(DataExplained)"
    Pop $R0
    ${NSD_CreateCheckBox} 0 60u 100% 12u "$(DeleteData)"
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
    RMDir /r "${NEW}"
    RMDir /r "${OLD}"
    RMDir /r "${GONE}"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${CONSOLE}"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    RMDir "$LOCALAPPDATA\Programs"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    Call un.LetGoOfHandOver
    Call un.ForgetJumpList
    DeleteRegKey HKCU "${APPS}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${If} $RemoveData = ${BST_CHECKED}
        RMDir /r "${DATA}"
    ${EndIf}
SectionEnd
