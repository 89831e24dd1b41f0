; Adds Kith to "Open with" of the files that it imports, and takes nothing from the programs that open them now: the
; associations that Tauri writes would make Kith the default program for workbooks, in place of Excel.

!define OPEN_WITH "Kith.Contacts"

!macro EachKind DO
  !insertmacro ${DO} "csv"
  !insertmacro ${DO} "xlsx"
  !insertmacro ${DO} "xls"
  !insertmacro ${DO} "ods"
  !insertmacro ${DO} "vcf"
  !insertmacro ${DO} "vcard"
!macroend

!macro Offer EXT
  WriteRegStr SHCTX "Software\Classes\.${EXT}\OpenWithProgids" "${OPEN_WITH}" ""
!macroend

!macro Withdraw EXT
  DeleteRegValue SHCTX "Software\Classes\.${EXT}\OpenWithProgids" "${OPEN_WITH}"
!macroend

; The desktop looks at the associations anew: SHCNE_ASSOCCHANGED.
!macro Announce
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

!macro NSIS_HOOK_POSTINSTALL
  WriteRegStr SHCTX "Software\Classes\${OPEN_WITH}" "" "Contacts"
  WriteRegStr SHCTX "Software\Classes\${OPEN_WITH}\Application" "ApplicationName" "${PRODUCTNAME}"
  WriteRegStr SHCTX "Software\Classes\${OPEN_WITH}\DefaultIcon" "" "$INSTDIR\${MAINBINARYNAME}.exe,0"
  WriteRegStr SHCTX "Software\Classes\${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${MAINBINARYNAME}.exe" "%1"'
  !insertmacro EachKind Offer
  !insertmacro Announce
!macroend

!macro NSIS_HOOK_POSTUNINSTALL
  !insertmacro EachKind Withdraw
  DeleteRegKey SHCTX "Software\Classes\${OPEN_WITH}"
  !insertmacro Announce
!macroend
