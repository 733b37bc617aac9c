"""Words for people who are not named: vague words, relations, kin, roles, spokespeople, pronouns.

Written from general knowledge of how newspapers describe a source.
"""

VAGUE = """
    activist activists admirer admirers advocate advocates allies ally another attendee attendees audience
    backer backers boy bystander bystanders caller callers campaigner campaigners child children commentator
    commentators commenter commenters commuter commuters contact contacts couple critic critics crowd crowds
    customer customers demonstrator demonstrators detractor detractors diner diners drinker drinkers enemies
    enemy enthusiast enthusiasts eyewitness eyewitnesses fan fans female few foe foes folks follower followers
    gentleman girl guy heckler hecklers hiker hikers householder householders individual individuals insider
    insiders islander islanders kid kids lady listener listeners local locals loyalist loyalists male man many
    marcher marchers men most motorist motorists mourner mourners naysayer naysayers netizen netizens observer
    observers one onlooker onlookers opponent opponents others participant participants passenger passengers
    passer-by passers-by patron patrons pensioner pensioners people person poster posters protester protesters
    protestor protestors pundit pundits punter punters reader readers relative relatives resident residents
    respondent respondents responder responders reveller revellers rival rivals sceptic sceptics several
    shopper shoppers skeptic skeptics skippers some somebody someone source sources speaker speakers spectator
    spectators stranger strangers supporter supporters survivor survivors teen teenager teenagers teens those
    three tipster tipsters tourist tourists townspeople troll trolls two user users victim victims viewer
    viewers villager villagers visitor visitors voter voters wag wags walker walkers watcher watchers
    whistleblower whistleblowers witness witnesses woman women worshipper worshippers youth youths
"""
"""Words that place nobody: a source, insiders, critics."""

RELATIONS = """
    acquaintance acquaintances associate associates bandmate bandmates boyfriend buddies buddy castmate
    castmates chum chums classmate classmates co-star co-stars co-worker co-workers colleague colleagues
    companion companions confidant confidante confidantes confidants contemporaries contemporary costar
    coworker coworkers ex exes family flatmate flatmates friend friends girlfriend godfather godmother
    housemate intimate intimates kin landlord lodger lover lovers mate mates neighbor neighbors neighbour
    neighbours pal pals partner partners peer peers playmate relation relations roommate roommates schoolmate
    team-mate team-mates teammate teammates tenant workmate workmates
"""
"""What somebody is to somebody else, which nobody can check without a name."""

KIN = """
    aunt brother brother-in-law brothers cousin cousins dad daughter daughter-in-law daughters ex-husband
    ex-wife father father-in-law fiance fiancee fiancé fiancée grandchildren granddad granddaughter
    grandfather grandma grandmother grandpa grandparents grandson half-brother half-sister husband mom mother
    mother-in-law mum nephew nephews niece nieces parents sibling siblings sister sister-in-law sisters son
    son-in-law sons spouse stepdaughter stepfather stepmother stepson twin uncle widow widower wife
"""
"""Family: unnamed like a relation, but one that a reader could place when there is only one (his mother)."""

ROLES = """
    academic academics activist-lawyer actor actors actress adjutant administrator administrators
    advertiser adviser advisers advisor advisors agent agents aide aides ambassador ambassadors analyst
    analysts anthropologist archaeologist architect architects archivist artist artists assistant
    assistants astronomer astronomers athlete athletes attorney attorneys author authors backbencher
    backbenchers baker banker bankers barber barista barrister bartender biographer biographers biologist
    biologists bishop bodyguard bookkeeper boss bosses breeder broker brokers builder builders bureaucrat
    bureaucrats businessman businessmen businessperson businesswoman butcher butler cameraman candidate
    candidates captain carer caretaker carpenter cashier celebrities celebrity chair chairman chairperson
    chairwoman champion chancellor chaplain chef chefs chemist chief chiefs choreographer cleaner cleaners
    clergyman cleric clerics clerk clerks climatologist clinician clinicians coach coaches collector
    collectors columnist columnists comedian commander commanders commissioner commissioners composer
    conductor congressman congressmen congresswoman conservationist conservationists conservative
    conservatives constable consultant consultants contractor contractors cook coroner correspondent
    correspondents councillor councillors councilman councilor councilwoman counsel counsellor counselor
    courtier courtiers crew crewman crewmen cricketer curator curators cyclist dealer dealers dean
    deckhand deckhands defector defectors defendant defendants defender defenders delegate delegates
    deputy designer designers detainee detainees detective detectives developer developers digger-driver
    diplomat diplomats director directors dispatcher doctor doctors donor donors driver drivers drummer
    economist economists editor editors educator educators electrician employee employees employer
    engineer engineers entertainer entrepreneur entrepreneurs epidemiologist epidemiologists ex-employee
    ex-minister executive executives expert experts farmer farmers ferryman figure figures filmmaker
    firefighter firefighters fisherman fishermen footballer forecaster forecasters foreman forester
    functionaries functionary fundraiser fundraisers gardener general generals geologist goalkeeper golfer
    governor governors grower growers guard guards guide hacker hackers hairdresser hand handler handlers
    hands harbourmaster hawk hawks head headmaster headmistress headteacher historian historians host
    housekeeper hydrologist hygienist immunologist inmate inmates inspector inspectors instructor intern
    interns interpreter interviewer investigator investigators investor investors jailer janitor jeweller
    journalist journalists judge judges juror jurors keeper laborer labourer landowner lawmaker lawmakers
    lawyer lawyers leader leaders lecturer leftist leftists legislator legislators lender liberal liberals
    librarian lieutenant lifeguard lobbyist lobbyists machinist magistrate maid maker maker-up manager
    managers manufacturer marine marketer mayor mayors mechanic mechanics medic medics member members
    merchant meteorologist meteorologists midfielder midwife midwives militant militants miner miners
    minister ministers model models moderate moderates moderator moderators mp mps musician musicians
    naturalist negotiator negotiators neurologist novelist nurse nurses nutritionist officer officers
    official officials oncologist operative operatives operator operators organiser organisers organizer
    organizers owner owners paediatrician painter paramedic paramedics parishioner parliamentarian pastor
    pastors pathologist patient patients pediatrician performer pharmacist philosopher photographer
    photographers physician physicians physicist physicists physiotherapist pilot pilots plaintiff
    plaintiffs planner planners player players plumber poet police policeman policemen policewoman
    policymaker policymakers politician politicians pollster pollsters porter postman premier presenter
    president priest priests principal prisoner prisoners producer producers professional professionals
    professor professors progressive progressives promoter prosecutor prosecutors psychiatrist
    psychologist psychologists publicist publisher pupil pupils rabbi ranger rangers realtor receptionist
    recruiter recruiters referee refugee refugees regulator regulators reporter reporters representative
    representatives rescuer rescuers researcher researchers restaurateur retailer retailers roadie roadies
    runner sailor salesman salesperson saleswoman scholar scholars scientist scientists scout scouts
    screenwriter scriptwriter sculptor secretary seller senator senators sergeant servant servants
    shepherd sheriff shipbuilder shopkeeper shopkeepers shopworker shouts showrunner singer skipper
    sociologist soldier soldiers solicitor specialist specialists spouse-to-be staff staffer staffers
    stagehand stagehands star stars statistician steward stewards stockbroker storekeeper strategist
    strategists striker student student-nurse students stylist superdelegate superdelegates superintendent
    surfer surgeon surgeons surveyor suspect suspects swimmer tailor teacher teachers technician
    technicians therapist therapists toxicologist trader traders trainer trainers translator treasurer
    trucker trustee trustees tutor umpire undergraduate undergraduates undertaker vet veteran veterans
    vets vicar virologist virologists volunteer volunteers waiter waiters waitress warden wardens
    watchmaker whip whips worker workers writer writers zookeeper zoologist
"""
"""Posts, trades and capacities in which somebody speaks."""

SPOKESPEOPLE = """
    mouthpiece press-officer rep representative representatives spokesman spokesmen spokespeople spokesperson
    spokespersons spokeswoman spokeswomen
"""
"""People who speak for a body; where the body is named, so is the source."""

WOMEN = """
    actress aunt businesswoman daughter daughter-in-law ex-wife fiancee fiancée girl girlfriend godmother granddaughter
    grandma grandmother headmistress lady maid mom mother mother-in-law mum niece sister sister-in-law stepdaughter
    stepmother waitress widow wife woman
"""
"""Words for a woman or a girl."""

MEN = """
    boy boyfriend brother brother-in-law butler dad ex-husband father father-in-law fiance fiancé gentleman granddad
    grandfather grandpa grandson guy headmaster husband man nephew son son-in-law stepfather stepson uncle widower
"""
"""Words for a man or a boy."""

HE = """
    he him himself his
"""
"""Masculine pronouns."""

SHE = """
    her hers herself she
"""
"""Feminine pronouns."""

THEY = """
    their them themselves they
"""
"""Plural or singular-they pronouns."""
