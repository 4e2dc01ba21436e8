; The bare window's installer, packed as the program's is.
Unicode true
Target ${TARGET}
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
Name "Bare"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Bare"
Section
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}\*.*"
SectionEnd
