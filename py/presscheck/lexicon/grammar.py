"""The small words that hold a sentence together, as far as finding a subject needs them.

Written from general knowledge of English grammar.
"""

ADVERBS = """
    afterward afterwards again ago almost alone aloud already also always angrily apparently aptly back
    basically bluntly briefly calmly cheerfully coolly crisply curtly darkly drily dryly earlier easily
    emphatically even eventually ever famously finally firmly first flatly frankly furiously further gleefully
    glumly gravely grimly happily helpfully here how however immediately indeed initially instead ironically
    just later least likewise literally loudly matter-of-factly meanwhile merely modestly more moreover mostly
    much n't namely nervously never nevertheless next not notably now off often once only openly out outright
    perhaps pointedly politely presciently previously privately probably proudly publicly quickly quietly
    quite quote rather really recently repeatedly ruefully sadly sarcastically seemingly sharply shortly
    simply since slowly snidely so softly solemnly somberly sombrely somehow sometimes soon specifically still
    subsequently succinctly suddenly tartly tearfully then there thereafter though thus today together
    tomorrow tonight too twice unanimously unironically unprompted very warmly wearily weekly well wistfully
    wryly yesterday yet
"""
"""Adverbs that may stand between a subject and its verb, beside those in -ly."""

NOUNS_IN_LY = """
    ally anomaly assembly belly bully butterfly doily dragonfly duopoly family filly firefly folly fly gully hillbilly
    holly homily jelly jolly lily lolly melancholy monopoly panoply rally reply supply tally underbelly wally
"""
"""Nouns that look like adverbs."""

AUXILIARIES = """
    'd 'll 've am are aren't aren’t be been being can can't cannot can’t could couldn't couldn’t did didn't
    didn’t do does doesn't doesn’t doing don't don’t had hadn't hadn’t has hasn't hasn’t have haven't haven’t
    having is isn't isn’t may might must ought shall should shouldn't shouldn’t was wasn't wasn’t were weren't
    weren’t will won't won’t would wouldn't wouldn’t ’d ’ll ’ve
"""
"""Auxiliary verbs."""

CHAIN_WORDS = """
    able about agreed allowed appeared around asked attempted attempts began begin begins begun came chose
    continued continues dared decided declined declines eager ended expected failed fond forced go goes going
    gone got happened happy hastened heard helped intended keen keeps kept known learned liked likes loved
    made managed meant moved needed offered on out paused planned planning plans prepared pressed proceeded
    quick quoted ready refused repeatedly responded rushed scheduled seeking seemed seemingly seems set sought
    started stood stopped tended tends took tried tries trying turned unable up used wanted wanting wants was
    went willing wished
"""
"""Words between a subject and an infinitive or participle of speech: she went on to say."""

DETERMINERS = """
    a all an another any both each either every few her his its many more most my neither no one our several
    some that the their these this those various your
"""
"""Words that open a noun phrase."""

PREPOSITIONS = """
    about above across after against along alongside amid amidst among amongst around as at before behind
    below beneath beside besides between beyond by concerning despite down during except following for from in
    including inside into like near of off on onto opposite outside over past per regarding since through
    throughout to toward towards under underneath unlike until up upon versus via with within without
"""
"""Prepositions."""

SUBORDINATORS = """
    after although as because before despite even ever given how if lest once provided since so than that
    though till unless until what whatever when whenever where whereas wherever whether which while whilst who
    whoever whom whose why
"""
"""Words that open a subordinate clause."""

VERBS = """
    accepted accounted acted adopted affected aimed announced appeared appears applied approached approved
    approves arose arrived arrives ate awoke became become becomes began begins believed believes bent bled
    blew bore borne bought bred broke brought built burnt came carried carries caught changed chose chosen
    claimed closed clung comes continues cost created crept cut dealt decided declined died drank drew drives
    drove dug ended endorsed enjoyed entered erupted faced faces fell finds fled flew flung followed forbade
    forced forgave forgot fought found froze gave gets gives goes got grabbed grew grown hangs happened hates
    heard held helped helps hid hit holds hung hurt included includes insists joined keeps kept knelt knew
    knows laid launched lay leads leapt learned leaves led left lent lets lies likes lived lives looked looks
    lost loved loves made makes married means meant met moved moves needed needs offered offers opened opens
    ordered overcame overtook owes owned owns paid passed pays picked planned plans played plays pointed posed
    prefers prompted proved puts raised ran rang reached reads received refused rejected remained remains
    represents resigned returned rises rode rose runs sank sat saw seemed seems sees sells sent served set
    shone shook showed shows shrank signed sits slept slid slung sold sought spat sped spent spilt spoke
    sprang spread sprung spun stands stank started starts stayed stole stood stopped strode strove struck
    stuck stung sued supported supports swam swept swung takes talked taught thinks thought threw took tore
    touched tried tries trod turned turns understands undertook underwent upheld used uses visited voted
    waited walked wanted wants watched wears went wins withdrew woke won wore worked works wove wrung
"""
"""Common finite verbs other than those of speech, so that a noun phrase ends before them."""

NOUN_TWINS = """
    answers appeals attacks blasts blogs brands calls captions challenges charges claims comments complaints
    counts cracks credits cries demands dishes emails estimates faults favors favours fears forecasts guesses
    headlines hopes jokes labels laughs messages murmurs names notes objects orders pledges posts praises
    projects promises protests questions quotes reasons records remarks replies reports requests retorts
    raves shouts shrugs sighs signs smiles snipes spills starts states stresses supports suspects texts thanks tweets views voices
    vows welcomes whispers wonders worries
"""
"""Third persons of verbs of speech that are a plural noun as often: reports, claims."""

PLAIN_BASES = """
    admit agree argue believe contend describe explain insist maintain say suggest tell think warn
"""
"""Bare forms that no noun shares: sources familiar with it say."""

ABBREVIATIONS = """
    adm apr asst aug ave brig capt cmdr co col conn corp cpl dec del dept dr est etc feb fla gen gov ill inc
    jan jr lt ltd maj mar mass messrs mich minn mr mrs ms mt no nov oct ore penn ph prof rep reps rev sen sens
    sep sept sgt sr st supt tenn va vs wash wis
"""
"""Words whose full stop does not end a sentence, without it."""

CALENDAR = """
    afternoon april august autumn christmas day dec december easter eve evening fall feb february fri friday
    hour hours jan january july june last late march may midday midnight minutes moments mon monday month
    months morning night noon nov november oct october recently sat saturday sep sept september spring summer
    sun sunday thanksgiving this thu thursday today tomorrow tonight tue tues tuesday wed wednesday week
    weekday weekend weeks winter year years yesterday
"""
"""Words of time that are no part of a source."""

OCCASIONS = """
    air appearance blog breakfast briefing broadcast broadcasts campaign chat column comments conference
    conversation court debate dinner documentary e-mail email emails essay event exchange facebook feed
    fundraiser gathering hall hearing instagram interview interviews joint letter lunch media meeting memo
    memoir message messages monologue news note op-ed page phone pod podcast post prepared press presser
    program programme questions radio rally reddit release remarks reporters response segment separate session
    show speech stage statement statements stop stump telecast telephone telephone-interview television
    testimony text thread tiktok town town-hall trial tv tweet tweets twitter video visit voicemail writing
    written youtube
"""
"""Where words are spoken or written, as in "said in an interview": no part of a source either."""
