; What the installer is asked by its command line: the language it speaks, and the folder it installs to.
!macro Asked un
Function ${un}Speak
    ReadRegStr $Spoken HKCU "${APPS}" "Language"
    ${If} $Spoken == ""
        ReadINIStr $Spoken "${DATA}\settings.ini" "General" "language"
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/LANG=" $R1
    ${IfNot} ${Errors}
        StrCpy $Spoken $R1
    ${EndIf}
    ${Select} $Spoken
        ${Case} "fi"
            StrCpy $LANGUAGE ${LANG_FINNISH}
        ${Case} "sv"
            StrCpy $LANGUAGE ${LANG_SWEDISH}
        ${Case} "en"
            StrCpy $LANGUAGE ${LANG_ENGLISH}
        ${Default}
            StrCpy $Spoken ""
    ${EndSelect}
FunctionEnd
!macroend
!insertmacro Asked ""
!insertmacro Asked "un."

; Where Windows speaks neither Finnish nor Swedish, that may not be the person's language.
Function AskLanguage
    ${If} $Spoken != ""
    ${OrIf} $LANGUAGE = ${LANG_FINNISH}
    ${OrIf} $LANGUAGE = ${LANG_SWEDISH}
        Return
    ${EndIf}
    Push ""
    Push ${LANG_ENGLISH}
    Push "English"
    Push ${LANG_FINNISH}
    Push "Suomi"
    Push ${LANG_SWEDISH}
    Push "Svenska"
    Push A
    LangDLL::LangDialog "${NAME}" "Valitse kieli. Välj språk. Choose the language."
    Pop $R0
    ${If} $R0 == "cancel"
        SetErrorLevel 1
        Quit
    ${EndIf}
    StrCpy $LANGUAGE $R0
    ${Select} $LANGUAGE
        ${Case} ${LANG_FINNISH}
            StrCpy $Spoken "fi"
        ${Case} ${LANG_SWEDISH}
            StrCpy $Spoken "sv"
        ${Default}
            StrCpy $Spoken "en"
    ${EndSelect}
FunctionEnd

; NSIS passes over a folder that can't be, without a word. It cuts /D= off from what it calls the command line.
Function RefuseOtherFolder
    System::Call 'kernel32::GetCommandLine() t .r0'
    ${WordFind} "$0" "/D=" "E+1}" $Asked
    ${If} ${Errors}
        Return
    ${EndIf}
    again:
    StrCpy $R0 $Asked 1 -1
    ${If} $R0 == "\"
    ${OrIf} $R0 == " "
        StrCpy $Asked $Asked -1
        Goto again
    ${EndIf}
    ${If} $Asked != $INSTDIR
        MessageBox MB_OK|MB_ICONSTOP "$(NoFolder)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd
