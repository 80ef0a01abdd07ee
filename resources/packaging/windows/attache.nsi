; Attaché for Windows, for one user, without an administrator.  makensis -DVERSION=0.1.0 -DSOURCE=..\..\..\dist\attache attache.nsi
; The script is compiled where makensis is at hand; the installer itself was NOT RUN HERE, nor was a Windows build made.
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !define VERSION "0.0.0"
!endif
!ifndef SOURCE
  !define SOURCE "..\..\..\dist\attache"
!endif
!ifndef OUTPUT
  !define OUTPUT "attache-${VERSION}-setup.exe"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Attache"

Name "Attaché ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Attache"
InstallDirRegKey HKCU "Software\Attache" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Japanese"

LangString KEPT ${LANG_ENGLISH} "Your libraries are where they were."
LangString KEPT ${LANG_KOREAN} "라이브러리는 그대로 남아 있습니다."
LangString KEPT ${LANG_JAPANESE} "ライブラリはそのまま残っています。"

Section
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Attaché.lnk" "$INSTDIR\attache.exe"
  WriteRegStr HKCU "Software\Attache" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Attaché"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Attaché developers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\attache.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Attaché.lnk"
  DeleteRegKey HKCU "Software\Attache"
  DeleteRegKey HKCU "${UNINSTALL}"
  DetailPrint "$(KEPT)"
SectionEnd
