criteria-basis = How we know it
criteria-evidence = What can show it
criteria-judged = An application is judged by the version that was in force on the day it was submitted.
criteria-layer = Rests on
criteria-layers-title = What a criterion can rest on
criteria-source = Where it stands
criteria-text-status = State of the text
criteria-title = Criteria
# $date (String)
# $version (String)
criteria-version = Version { $version }, in force from { $date }
criteria-warning-text = The Council set the criteria in 2010 in the document MC/INF/300. We have not found its text. Until IPD enters it, Parvis works with the criteria below and says for each of them what it rests on.
criteria-warning-title = The official text of MC/INF/300 is not yet entered.
