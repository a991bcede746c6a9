audit-nobody = the program
audit-none = No entries.
audit-older = Older entries
audit-subject = About
audit-title = Audit trail
audit-what = What
audit-when = When
audit-who = Who
import-button = Send the file
import-column = Column
import-column-required = required
import-columns = Columns
import-export-inventory = Whole inventory, CSV, with what the public does not see
import-export-title = Export
import-export-warning = The inventory holds facts that can endanger organizations. Do not pass it on.
import-file = CSV file
import-file-hint = With a header line. Several values in a cell are joined by |. Up to 5 MB.
import-lede = A CSV file of organizations, in UTF-8. First check it; nothing is written until you import, and with a single faulty row nothing is.
import-line = Line
import-mode = What to do
import-mode-check = Check only
import-mode-import = Import
import-name = Name
import-report-again = To import, choose the same file again with “Import”.
import-report-checked = Checked only. Nothing was written.
import-report-done =
    { $count ->
        [one] Imported: one row
       *[other] Imported: { $count } rows
    }
import-report-faulty =
    { $count ->
        [one] One row is faulty
       *[other] { $count } rows are faulty
    }
import-report-good =
    { $count ->
        [one] One row is good
       *[other] { $count } rows are good
    }
import-report-refused = Nothing was imported, because of faulty rows.
import-report-title = Report
import-result = Result
import-result-changed = Changes an entry
import-result-faulty = Faulty
import-result-new = New entry
import-result-unchanged = As in the register
# $name (String)
import-similar = Like: { $name }
import-title = Import and export
