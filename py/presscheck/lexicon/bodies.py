"""Words for what speaks without being a person: institutions, documents; and the fields that place a source.

Written from general knowledge.
"""

INSTITUTIONS = """
    academy administration agency airline airport ambassy apartment archdiocese archive archives army
    assembly association authorities authority automaker bank bar battalion board branch brand brigade
    broadcaster brokerage bureau business cabinet camp campaign carmaker carrier cathedral center centre
    chain chamber charity chipmaker church cia cinema city clinic club coalition college command
    commission committee commonwealth community company conference conglomerate congregation congress
    consortium consulate consultancy contractor cooperative corporation council county court delegation
    department diocese distributor district division drugmaker embassy enterprise executive exporter
    faction factory faculty farm fbi federation festival firm force forces foundation franchise fund
    gallery gang garrison government group guild headquarters hospital hotel housebuilder household
    importer institute institution insurer jury kitchen kremlin lab label laboratory league legion
    legislature library lobby magazine majority management manufacturer market media military militia
    ministry mosque movement multinational museum nato navy network newspaper newsroom ngo nonprofit
    observatory office ombudsman opposition orchestra organisation organization outlet pac palace panel
    paper parish parliament partnership party pentagon planemaker plc police post practice presidency
    press prison project prosecution provider province pub publication publisher refinery regime
    regiment regulator residence resort restaurant retailer school secretariat senate service shelter
    shipyard shop side site society squad staff start-up startup state station store studio subcommittee
    super-pac supermarket supplier surgery synagogue syndicate tabloid taskforce team temple theater
    theatre think-tank town treasury tribunal troupe trust union unit university utility venue village
    warehouse watchdog website workshop yard zoo
"""
"""Bodies that speak through statements and spokespeople."""

PLACES = """
    avenue basin bay beach bluff bluffs bridge canyon caverns cliff coast county court cove crater creek
    crescent crossing delta depot desert dock docks drive dunes estate estuary falls field fields fjord
    forest fork gardens gate glacier gorge green gulch gully harbor harbour heights hill hills house inlet
    island islands isles junction lagoon lake landing lane meadows mesa mine moor mount mountain narrows
    ocean outback park peninsula pier plains plateau plaza prairie promenade quarry quay rapids ravine
    reef reservoir river road row sea shipyard site springs square station strait street summit swamp tarn
    terminal terrace tower trail trailhead valley village volcano warehouse waterfall way wetlands wharf
    woodland woods workshop yard
"""
"""Last words of names of places, so that Harbour Lane is nobody."""

WORKPLACES = """
    abattoir airfield allotment arena asylum bakery barracks base borough branch brewery butchers cafeteria call-centre
    canteen car-plant care-home casino cemetery coaching-inn constituency convent creche crematorium dairy dealership
    depot distillery docks dockyard embassy estate foundry garage garden-centre greenhouse gym headquarters hospice
    hostel infirmary institute kennels kindergarten laboratory mill monastery motel nursery observatory orchard
    orphanage outpost plant plantation playgroup precinct prefecture pub pumping-station quarry racecourse ranch
    reservoir retirement-home route sanctuary sanatorium sawmill seminary smelter sorting-office stadium stables
    stockyard surgery university vineyard ward waterworks winery
"""
"""Where somebody works or lives, so that the words place her: a nurse at the hospice."""

OFFICES = """
    ambassador archbishop bishop chancellor commissioner duchess duke emir governor king lieutenant-governor mayor
    minister pope premier president prime-minister prince princess queen sheriff speaker sultan taoiseach vice-president
"""
"""Offices that are as good as a body to whoever serves them: an aide to the mayor."""

DOCUMENTS = """
    account ad ad-campaign advert advertisement advisory affidavit agenda analysis announcement article
    attachment audit ballot banner banners bill billboard biography blog blogpost blueprint book booklet brief
    briefing brochure bulletin caption card cards catalogue chapter charity-appeal chart charter circular clause code
    column commentary commercial communique communiqué complaint constitution contract correspondence cover
    cover-letter criteria data database declaration decree definition description diagnosis diary dictionary
    directive disclaimer disclosure document documents dossier draft e-mail edict editorial email emails
    encyclopaedia entry episode essay evaluation evidence excerpt exhibit explainer fact-check figures filing
    filings film findings flyer form graffiti guidance guide guideline guidelines handbook headline headlines
    hymn indictment inscription instructions invitation invoice judgement judgment label law lawsuit leaflet
    ledger legislation letter letters list listing log logo lyrics magazine-article mail manifesto manual
    medical-record memo memoir memorandum menu message messages minutes motion motto narrator newsletter note
    notes notice notification novel obituary op-ed opinion order page pamphlet paper papers paragraph passage
    petition piece placard plan plaque platform play podcast poem policy poll post postcard poster posts
    prayer preamble preface press-release proclamation profile program programme prologue proposal proverb
    provision publication questionnaire quote readout receipt recipe record recording records report reports
    request resolution results review rule rules ruling saying schedule script scripture section segment
    sentence series sermon sheet shirt show sign signs slogan song sources-list speech spot statement
    statements statute sticker story studies study subpoena summary survey surveys syllabus t-shirt tabloid
    tattoo testament testimony text texts thesis ticker timeline trailer transcript transcripts translation
    treaty tweet tweets update updates verdict verse version video videos voicemail voiceover warning warrant
    website will wording words works writ
"""
"""Written or recorded things that can be quoted."""

FIELDS = """
    academic agricultural airline airport anti-terrorism army arts aviation bank banking biotech border
    broadcasting budget business cabinet campaign church city civic civil climate coal coastguard coffee
    committee congressional constitutional construction corporate council counterterrorism county court
    criminal customs cycling data defence defense development digital diplomatic district drug drug-company
    economic education election election-law energy enforcement environment environmental evangelical farm
    farming federal film finance financial fire fisheries fishing food football foreign forestry fundraising
    gaming gas government health healthcare high-school hospital hotel house housing immigration industrial
    industry insurance intelligence international investment judicial judiciary justice kitchen labor labour
    law law-enforcement legal legislative local marine maritime marketing media medical military mill mine
    mining municipal music national naval navy news nuclear oil palace parliamentary party pension
    pharmaceutical police policy political polling port presidential prison property prosecution provincial
    public radio rail railroad railway regional religious rescue research restaurant retail royal rugby safety
    school science secret security senate shipping shipyard social sport sports staff state steel studio tax
    tech technology telecom television television-news textile theater theatre tobacco tourism trade
    transition transport travel treasury tv union university water weather welfare white-collar wine
"""
"""Words that place a role: an intelligence source, an industry lobbyist."""
