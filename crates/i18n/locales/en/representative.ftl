event-manage-representatives = Representatives changed
representative-add = Enter a person
representative-add-title = Enter a person who acts for the organization
representative-as-at = As at
representative-button = Save
representative-change = Change
representative-change-title = Change
representative-end-button = End
representative-end-title = End the time of a person
representative-field-function = Function
representative-field-languages = Languages
representative-field-languages-hint = One on each line, as a code: fr, ar, pt
representative-field-name = Name
representative-field-protected = Naming this person is dangerous
representative-field-protected-hint = Readers of the team do not see name and address then.
representative-field-role = Role
representative-none = Nobody is entered for this day.
representative-others = Earlier and later
# $from (String)
# $until (String)
representative-period = { $from } to { $until }
representative-private = Only the team and IPD see this page. Nothing of it is public.
representative-protected = Protected
representative-role-focal-point = Focal point
representative-role-head = Head of the organization
representative-role-representative = Representative to IOM
representative-saved-notice = Saved. It is in force now.
# $from (String)
representative-since = since { $from }
representative-title = Representatives and focal points
rule-last-focal-point = This is the last focal point. Enter a successor first, so that the organization can be written to.
