"""Words for people who are not named: vague words, relations, kin, roles, spokespeople, pronouns.

Written from general knowledge of how newspapers describe a source.
"""

VAGUE = """
    activist activists admirer admirers advocate advocates allies allotment-holder ally another applicant
    asylum-seeker attendee attendees audience backer backers bargoer beachgoer believer bidder bloke boy buyer
    bystander bystanders caller callers campaigner campaigners camper chap child children churchgoer cinemagoer
    claimant co-passenger commentator commentators commenter commenters commuter commuters complainant
    concertgoer contact contacts couple critic critics crowd crowds customer customers cyclist demonstrator
    demonstrators detractor detractors diner diners drinker drinkers enemies enemy enthusiast enthusiasts
    evacuee eyewitness eyewitnesses fan fans female festival-goer festivalgoer few foe foes folks follower
    followers gentleman girl guest guy heckler hecklers hiker hikers holidaymaker homeowner householder
    householders individual individuals insider insiders islander islanders kid kids lad lady lass leaseholder
    listener listeners local locals loner loyalist loyalists male man many marcher marchers men migrant most
    motorist motorists mourner mourners moviegoer naysayer naysayers netizen netizens newcomer observer
    observers old-timer one onlooker onlookers opponent opponents others participant participants partygoer
    passenger passengers passer-by passers-by patron patrons pedestrian penitent pensioner pensioners people
    person pilgrim poster posters protester protesters protestor protestors pundit pundits punter punters
    ratepayer reader readers regular relative relatives resident residents respondent respondents responder
    responders returnee reveller revellers rival rivals sceptic sceptics several shopper shoppers skeptic
    skeptics skippers some somebody someone source sources speaker speakers spectator spectators spies spy squatter
    stranger strangers subscriber supporter supporters survivor survivors taxpayer teen teenager teenagers teens
    theatregoer those three tipster tipsters tourist tourists townspeople troll trolls two user users victim
    victims viewer viewers villager villagers visitor visitors voter voters wag wags walker walkers watcher
    watchers whistleblower whistleblowers witness witnesses woman women worshipper worshippers youth youths
"""
"""Words that place nobody: a source, insiders, critics."""

WITHOUT_ROLE = """
    another boy boys child children couple female few gentleman girl girls guy guys individual individuals kid kids lady
    ladies male man many men most one others people person several some somebody someone spies spy stranger strangers teen teenager
    teenagers teens those three two woman women youth youths
"""
"""Those of them that say no more than that it is a person, so that a place beside them places no role."""

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

SPEAKING_FOR = """
    agent agents attorney attorneys barrister counsel family lawyer lawyers publicist solicitor solicitors
"""
"""Who speaks for somebody, and so is found where that one is named: her lawyer, the Okoro family."""

KIN = """
    aunt brother brother-in-law brothers cousin cousins dad daughter daughter-in-law daughters ex-husband
    ex-wife father father-in-law fiance fiancee fiancé fiancée foster-father foster-mother goddaughter
    godparents godson gran grandchild grandchildren granddad granddaughter grandfather grandma grandmother
    grandpa grandparent grandparents grandson great-aunt great-grandfather great-grandmother great-uncle
    half-brother half-sister husband mama mom mother mother-in-law mum nan nephew nephews niece nieces papa
    parent parents sibling siblings sister sister-in-law sisters son son-in-law sons spouse step-father
    step-mother stepdaughter stepfather stepmother stepson twin uncle widow widower wife
"""
"""Family: unnamed like a relation, but one that a reader could place when there is only one (his mother)."""

ROLES = """
    abbess abbot academic academics activist-lawyer actor actors actress actuaries actuary adjutant
    administrator administrators admiral advertiser adviser advisers advisor advisors agent agents aide
    aides ambassador ambassadors anaesthetist analyst analysts anesthesiologist anthropologist
    archaeologist architect architects archivist artist artists assistant assistants astronomer
    astronomers athlete athletes attache attaché attorney attorneys au-pair auditor auditors author
    authors babysitter backbencher backbenchers bailiff baker ballerina banker bankers barber barista
    barrister bartender bassist beautician beekeeper bellringer biographer biographers biologist
    biologists bishop blacksmith blogger boatman boatwoman bodyguard bookkeeper bookmaker bookseller
    boss bosses botanist bouncer breeder brewer bricklayer bridesmaid bridesmaids brigadier broker
    brokers builder builders bureaucrat bureaucrats bus-driver businessman businessmen businessperson
    businesswoman busker butcher butler cabbie cabby caddie cadet cameraman campanologist candidate
    candidates captain cardiologist carer caretaker carpenter cashier celebrities celebrity cellist
    chair chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chefs chemist
    chief chiefs childminder choreographer chorister churchwarden churchwardens cleaner cleaners
    clergyman cleric clerics clerk clerks climatologist clinician clinicians coach coaches cobbler coder
    collector collectors columnist columnists comedian commander commanders commando commandos
    commissioner commissioners commodore composer comptroller conductor confectioner congressman
    congressmen congresswoman conservationist conservationists conservative conservatives constable
    consultant consultants contractor contractors cook coroner corporal correspondent correspondents
    councillor councillors councilman councilor councilwoman counsel counsellor counselor courier
    courtier courtiers coxswain crew crewman crewmember crewmen cricketer criminologist curator curators
    cyclist dancer dealer dealers dean deckhand deckhands defector defectors defendant defendants
    defender defenders delegate delegates dentist deputy dermatologist designer designers detainee
    detainees detective detectives developer developers digger-driver diplomat diplomats director
    directors dispatcher docker dockworker doctor doctors donor donors doorman dressmaker driver drivers
    drover drummer ecologist economist economists editor editors educator educators electrician emissary
    employee employees employer engineer engineers ensign entertainer entomologist entrepreneur
    entrepreneurs envoy envoys epidemiologist epidemiologists equerries equerry ethicist ex-employee
    ex-minister executive executives expert experts farmer farmers ferryman ferrywoman figure figures
    filmmaker firefighter firefighters fisherman fishermen fishmonger fitter florist footballer
    forecaster forecasters foreman forester frontbencher frontbenchers fruiterer functionaries functionary fundraiser fundraisers
    gamekeeper gamer gardener general generals geneticist geologist glazier goalkeeper goatherd golfer
    governor governors greengrocer grocer groomsman groundsman grower growers guard guards guide
    guitarist gunman gunmen hacker hackers hairdresser hand handler handlers hands harbourmaster hawk
    hawker hawks head headmaster headmistress headteacher herder herdsman historian historians host
    hostess hotelier housekeeper hydrologist hygienist imam imams immunologist influencer inmate inmates
    innkeeper inspector inspectors instructor intern interns interpreter interviewer investigator
    investigators investor investors ironmonger jailer janitor jeweller jockey joiner journalist
    journalists judge judges juror jurors keeper laborer labourer landlady landowner launderer lawmaker
    lawmakers lawyer lawyers leader leaders lecturer leftist leftists legislator legislators lender
    liberal liberals librarian lieutenant lifeboatman lifeguard linguist lobbyist lobbyists locksmith
    machinist magistrate maid maker maker-up manager managers manufacturer marine marketer mason
    mathematician matron mayor mayors mechanic mechanics medic medics member members merchant
    meteorologist meteorologists midfielder midwife midwives militant militants milkman milliner miner
    miners minister ministers model models moderate moderates moderator moderators monk mp mps musician
    musicians nanny naturalist negotiator negotiators neurologist notary novelist novice nun nurse
    nurses nutritionist obstetrician officer officers official officials ombudswoman oncologist
    operative operatives operator operators optician orderly organiser organisers organist organizer
    organizers ornithologist orthodontist owner owners paediatrician painter palaeontologist paramedic
    paramedics parishioner parliamentarian pastor pastoralist pastors pathologist patient patients
    pawnbroker pediatrician performer pharmacist philosopher photographer photographers physician
    physicians physicist physicists physiotherapist pianist picker pilot pilots plaintiff plaintiffs
    planner planners plasterer player players plumber podcaster podiatrist poet police policeman
    policemen policewoman policymaker policymakers politician politicians pollster pollsters porter
    postman potter premier presenter president priest priests principal printer prisoner prisoners
    private probationer producer producers professional professionals professor professors programmer
    progressive progressives promoter proprietor prosecutor prosecutors psychiatrist psychologist
    psychologists publican publicist publisher pupil pupils quarryman rabbi radiographer radiologist
    rancher ranger rangers rapper rappers realtor receptionist recruit recruiter recruiters referee
    refugee refugees registrar regulator regulators reporter reporters representative representatives
    rescuer rescuers researcher researchers restaurateur retailer retailers rider roadie roadies roofer
    runner saddler sailor salesman salesperson saleswoman scholar scholars scientist scientists scout
    scouts screenwriter scriptwriter sculptor seamstress secretary seller senator senators sergeant
    servant servants shearer shepherd shepherdess sheriff shipbuilder shopkeeper shopkeepers shopworker
    shouts showrunner signalman singer skipper smallholder sniper snipers sociologist soldier soldiers
    solicitor specialist specialists spouse-to-be staff staffer staffers stagehand stagehands
    stallholder star stars stationmaster statistician steelworker steward stewardess stewardesses
    stewards stockbroker stonemason storekeeper strategist strategists streamer striker student
    student-nurse students stylist subeditor superdelegate superdelegates superintendent surfer surgeon
    surgeons surveyor suspect suspects swimmer tailor taxidermist teacher teachers technician
    technicians teller thatcher therapist therapists tiler toxicologist trader traders tradie trainer
    trainers translator treasurer trucker trustee trustees tutor umpire undergraduate undergraduates
    undersecretary undertaker usher valet vendor verger vet veteran veterans vets vicar vintner
    violinist virologist virologists vlogger vocalist volunteer volunteers waiter waiters waitress
    warden wardens warehouseman watchmaker watchman weaver webmaster welder whip whips wholesaler
    winemaker woodcutter worker workers writer writers zookeeper zoologist
"""
"""Posts, trades and capacities in which somebody speaks."""

EXPERTS = """
    adviser advisers advisor advisors analyst analysts anthropologist archaeologist biologist biologists consultant
    consultants correspondent correspondents ecologist ecologists economist economists editor editors engineer engineers
    executive executives expert experts geologist historian historians lawyer lawyers lecturer lecturers lobbyist lobbyists
    negotiator negotiators official officials physicist physicists policymaker policymakers professor professors
    prosecutor prosecutors regulator regulators reporter reporters researcher researchers scholar scholars scientist
    scientists specialist specialists strategist strategists surgeon surgeons trader traders
"""
"""Roles that are in some field, so that the plain noun before them is that field: a vaccine researcher."""

PLAIN_ADJECTIVES = """
    active angry anonymous anxious black brave bright brown burly certain chief close concerned current dear different
    disabled disgruntled distant distinguished elder elderly eldest eminent exhausted experienced famous fellow female
    first former frequent frightened furious good great happy head high-level high-profile high-ranking influential
    irate junior keen key last late lead leading local long-serving long-standing long-term longstanding longtime loyal
    lucky main major male many middle-aged middle-ranking mid-level mid-ranking more most much-loved mutual nearby
    nervous new next noted numerous old older oldest one-time onetime other outgoing outside outspoken own part-time
    poor present previous principal prominent random rank-and-file recent regular relieved renowned respected retired
    rich rival same seasoned second self-described self-employed self-styled senior serving several shocked sick single
    small so-called sole stunned successful surviving tall teenage tearful third tired top top-level trusted unnamed
    various veteran weary well-connected well-informed well-known well-placed white worried young younger youngest
"""
"""Adjectives before a word for somebody that give no field to look in: a former nurse, an angry neighbour."""

TRADES = """
    barber barista barmaid barman bartender beekeeper boatman bouncer builder butcher cabbie carer cashier chambermaid
    cleaner clerk commuter cook courier cyclist deckhand doorman driver electrician employee farmer farmhand ferryman
    fisherman gardener guard guide hairdresser housekeeper inmate janitor juror labourer lifeguard mechanic nurse orderly
    patient plumber porter postman prisoner pupil receptionist recruit refugee rider roofer shepherd shopkeeper soldier
    stagehand stallholder steward student tailor trader usher vendor volunteer waiter waitress warden watchman worker
"""
"""Those of them that many people have at once, so that no office leads to a name: the barman, but not the vicar."""

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
