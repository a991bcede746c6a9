session-admitted-none = The register knows of none.
session-admitted-title = Observers admitted at this session
session-agenda-day = Provisional agenda leaves by
session-agenda-rule = Rules 4 and 5 of the Council: notice and provisional agenda go out 30 days before a regular session and 15 days before a special one.
session-cases-title = Cases on the list of this session
session-code-hint = The number of the session, for example 118, or special-1. It is never changed.
session-column-dates = Dates
session-column-deadline = Applications by
session-column-kind = Kind
session-column-title = Session
session-coming = Coming
session-date-hint = As well as known: 2027, 2027-11 or 2027-11-23
# $from (String)
# $until (String)
session-dates = { $from } to { $until }
session-deadline = Last day for applications
session-deadline-none = Not set yet
session-deadline-note = A setting of IPD. The deadline of MC/INF/300 is not known.
session-edit = Change this session
session-form-title = Session of the Council
session-list-lede = Past and coming sessions that the register knows, each with its source.
session-list-title = Sessions of the Council
session-new = Enter a session
session-none-coming = No coming session has been entered yet.
session-note = Remarks
session-past = Past
session-place = Place
session-saved-notice = The session is saved.
session-source-hint = Address or symbol of the document that says so
# $code (String)
session-untitled = Session { $code }
