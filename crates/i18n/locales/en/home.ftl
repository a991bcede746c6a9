home-door-apply-text = Read the criteria and the documents needed, then write your application. You can save it and come back.
home-door-apply-title = Apply for observer status
home-door-find-text = Search the civil society organizations in the register by name, country, category and theme.
home-door-find-title = Find an organization
home-door-observers-text = The organizations with observer status at the IOM Council, today or on any date that you choose.
home-door-observers-title = See the list of observers
home-doors-title = What you can do here
home-figure-observers = CSO observers that the register can show
home-figure-organizations = organizations in the register
# $date (String)
home-figure-reported = CSO observers reported for { $date }
home-figures-link = Compare the figures and their sources
home-figures-note = The register counts only what a source or a decision shows for each organization by name. Figures that a source reports without names stand beside it and are never mixed in.
home-figures-title = The register today
home-lede = Find an organization, see who is an observer at the IOM Council, or apply for observer status.
# $date (String)
home-next-deadline = Applications by { $date }
home-next-no-deadline = No deadline for applications has been set yet.
home-next-none = No coming session has been entered yet.
home-next-title = Next session of the Council
home-search-label = Search by name or acronym
home-title = Partnerships between IOM and civil society
