# $topic (String)
# $country (String)
# $day (String)
contacts-answer-both = { $topic }, { $country }: whom to contact on { $day }
# $about (String)
# $day (String)
contacts-answer-one = { $about }: whom to contact on { $day }
contacts-any = Any
contacts-as-at = As at
contacts-ask-text = A team of an organization in this register can send an inquiry from the page of its organization: IOM’s International Partnerships Division (IPD) receives it and passes it on. Anybody else can write to IPD.
contacts-ask-title = To ask
contacts-carried = Proposal only
contacts-field-topic = Topic
contacts-followed-by = Followed by
contacts-follows = Follows
contacts-has-part = Contains
contacts-kind-office = Office
contacts-kind-unit = Unit at headquarters
contacts-lede = Choose a topic, a country or both. The answer comes from published sources, and says which. What a source does not say is marked.
contacts-nav = Contacts
contacts-order = The order is a choice of this register, not a rule of IOM: what a source says before what is carried over from an earlier unit; what is in force before what was last named earlier; the office of the country before a unit at headquarters, since the leaflet of 2012 says that organizations can contact the mission of their country or region directly.
contacts-other-day = On another day
contacts-part-of = Part of
# $date (String)
contacts-period-attested = Named by a source for { $date }; beginning and end not known
# $from (String)
# $until (String)
contacts-period-attested-between = Named by sources for { $from } and { $until }; beginning and end not known
# $from (String)
# $until (String)
contacts-period-between = From { $from } to { $until }
# $from (String)
contacts-period-from = Since { $from }; no end found
contacts-period-none = Sources give no dates
# $until (String)
contacts-period-until = Until { $until }
# $words (String)
contacts-reason-country = Covers this country: “{ $words }”
contacts-reason-entry = Institutional entry point at headquarters: receives every question, information and invitation and passes it on
contacts-reason-kind-country = Country
contacts-reason-kind-entry = Entry point
contacts-reason-kind-predecessor = Carried over from an earlier unit
contacts-reason-kind-topic = Topic
# $unit (String)
# $words (String)
contacts-reason-predecessor = { $unit } answered for this before it: “{ $words }”. No source says who does now.
# $words (String)
contacts-reason-topic = Answers for this topic: “{ $words }”
contacts-show = Show
contacts-standing-attested = Named for an earlier date only
contacts-standing-ended = Ended
contacts-standing-in-force = In force
contacts-standing-not-yet = Known only from a later date
contacts-standing-undated = Not dated
contacts-timeline = Before, after and around it
contacts-title = Whom do I contact?
contacts-unit-address = Address
contacts-unit-answers = What it answers for
contacts-unit-answers-none = No source found says what it answers for.
contacts-unit-city = City
contacts-unit-countries =
    { $count ->
        [one] One country, inferred from these words
       *[other] { $count } countries, inferred from these words
    }
contacts-unit-kind = Kind
contacts-unit-period = Period
contacts-unit-role = Role for civil society
contacts-units-field = In the field
contacts-units-headquarters = At headquarters
contacts-units-lede = What published sources say of the units and offices of IOM, from when to when, and what came after them. The list is not complete: it holds what was found.
contacts-units-none = No source names one for this day.
contacts-units-others = Ended before this day, or known only from a later one
contacts-units-title = Units and offices of IOM
list-competences = What units and offices answer for
list-m49-areas = Areas of the world (UN M49)
list-partnership-topics = Topics of partnership
list-unit-relations = How units and offices hang together
