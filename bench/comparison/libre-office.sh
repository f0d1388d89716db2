#!/bin/bash
# Has LibreOffice accept and reject all tracked changes of a draft that is exported against an earlier one, and prints what the
# two results differ in from the texts themselves: numbers alone, and with --track-numbers nothing.
# usage: bench/comparison/libre-office.sh OLD NEW [--track-numbers]
set -e
program="$(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/old.unres"
cp "$2" "$work/new.unres"
cd "$work"
office() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" > office.log 2>&1; }
resolute() { node "$program" "$@"; }

resolute export --to docx --base old.unres ${3:+"$3"} -o tracked new.unres
resolute export --to docx -o plain old.unres new.unres
# makes the profile
office --convert-to txt --outdir made tracked/new.docx
cat > profile/user/basic/Standard/Module1.xba <<MODULE
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub AcceptThem
  Resolve(".uno:AcceptAllTrackedChanges", "accepted.docx")
End Sub
Sub RejectThem
  Resolve(".uno:RejectAllTrackedChanges", "rejected.docx")
End Sub
Sub Resolve(how As String, target As String)
  Dim oArgs(0) As New com.sun.star.beans.PropertyValue
  oArgs(0).Name = "Hidden"
  oArgs(0).Value = True
  oDoc = StarDesktop.loadComponentFromURL("file://$work/tracked/new.docx", "_blank", 0, oArgs())
  oDispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  oDispatcher.executeDispatch(oDoc.CurrentController.Frame, how, "", 0, Array())
  Dim oStore(0) As New com.sun.star.beans.PropertyValue
  oStore(0).Name = "FilterName"
  oStore(0).Value = "MS Word 2007 XML"
  oDoc.storeToURL("file://$work/" + target, oStore())
  oDoc.close(True)
End Sub
</script:module>
MODULE
for how in Accept Reject; do office "macro:///Standard.Module1.${how}Them" || true; done
echo "accepted:"
resolute diff plain/new.docx accepted.docx || true
echo "rejected:"
resolute diff plain/old.docx rejected.docx || true
