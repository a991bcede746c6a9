data-api = API
data-api-link = Description of the API
data-api-text = The same facts and acts, for programs. The description of the API is in OpenAPI 3.1.
data-basis-admission = admission
data-basis-analogous = rule of another body
data-basis-announced = admission announced beforehand
data-basis-application = application
data-basis-decision = decided by the Council
data-basis-design = choice of Parvis
data-basis-entered = entered by IPD
data-basis-found = read in a published page
data-basis-inferred = inferred
data-basis-memory = from memory, not checked
data-basis-request = own request
data-basis-seed = read in the first documents
data-counts-measure = What is counted
data-counts-not = Not counted here
data-counts-own = Counted here today
data-counts-reported = Reported by sources
data-counts-text = On the one side what this register counts itself, on the other what sources report. They are never added up or mixed.
data-counts-title = Counts side by side
data-download-observers = Observers today, CSV
data-download-organizations = All organizations, CSV
data-downloads = Files
data-lede = Everything that is public can be read by programs and spreadsheets too.
data-list-code = Code
data-list-entries =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
# $from (String)
data-list-from = from { $from }
data-list-label = Label
data-list-retired = no longer used
data-list-source = Source
# $until (String)
data-list-until = until { $until }
data-list-validity = Valid
data-lists-title = Lists
data-title = Data
list-analogous-regimes = Rules of other bodies, for comparison
list-cooperation-types = Types of cooperation
list-countries = Countries and areas, with membership of IOM
list-cso-categories = Categories of organizations
list-levels = Levels of work
list-offices = Offices of IOM
list-policy-documents = Policy documents of IOM
list-regions = Regions of the world
list-required-documents = Documents of an application
list-themes = Themes
list-units = Units at headquarters
list-workflow = Steps of an application
measure-countries-present = Countries in which IOM is present
measure-cso-observers = CSO observers
measure-cso-partners = CSOs that work with IOM
measure-gmg-members = Members of the Global Migration Group
measure-member-states = Member States
measure-ngo-observers = Observers that are NGOs
measure-ngos-admitted-at-session-107 = NGOs admitted at the 107th session
measure-observer-organizations-igo-ngo = Observer organizations, intergovernmental and non-governmental together
measure-observer-states = Observer States
measure-organizations = Organizations in the register
measure-un-network-entities = Entities of the United Nations Network on Migration
measure-un-network-executive-committee = Executive Committee of that Network
# $number (String)
qualifier-about = about { $number }
# $number (String)
qualifier-estimate = { $number } (estimate)
# $number (String)
qualifier-exact = { $number }
# $number (String)
qualifier-more-than = more than { $number }
source-gmg = IOM, “Global Migration Group” (web page, read in French)
source-iom-cso = IOM, “IOM–CSO Partnerships” (leaflet of 2012, read in French)
source-iom-un = IOM, “IOM–UN relations” (web page, read in French)
source-un-network = UN Network on Migration, statement of December 2018 (on IOM’s site, read in French)
source-working-group = IOM, working group on IOM–UN relations: proposed mandate of 2019 (read in French)
