"""Words that introduce what somebody said: verbs with all their forms, nouns, and hedges.

Written from general knowledge of reporting English, British and American spellings alike. Published lists were not copied:
none that was looked at held reveal, confide or confess.
"""

SPEECH_VERBS = """
    acknowledge acknowledges acknowledged acknowledging
    add adds added adding
    admit admits admitted admitting
    admonish admonishes admonished admonishing
    advise advises advised advising
    affirm affirms affirmed affirming
    agree agrees agreed agreeing
    allege alleges alleged alleging
    allow allows allowed allowing
    announce announces announced announcing
    answer answers answered answering
    apologise apologises apologised apologising
    apologize apologizes apologized apologizing
    argue argues argued arguing
    articulate articulates articulated articulating
    ask asks asked asking
    assert asserts asserted asserting
    assess assesses assessed assessing
    assure assures assured assuring
    attest attests attested attesting
    avow avows avowed avowing
    babble babbles babbled babbling
    banter banters bantered bantering
    bark barks barked barking
    bawl bawls bawled bawling
    beam beams beamed beaming
    beg begs beged beging
    beg begs begged begging
    bellow bellows bellowed bellowing
    bemoan bemoans bemoaned bemoaning
    beseech beseeches beseeched beseeching
    bewail bewails bewailed bewailing
    blab blabs blabbed blabbing
    blare blares blared blaring
    bleat bleats bleated bleating
    blog blogs blogged blogging
    blurt blurts blurted blurting
    bluster blusters blustered blustering
    boast boasts boasted boasting
    brief briefs briefed briefing
    brag brags bragged bragging
    bristle bristles bristled bristling
    cackle cackles cackled cackling
    caption captions captioned captioning
    carp carps carped carping
    caution cautions cautioned cautioning
    chant chants chanted chanting
    chastise chastises chastised chastising
    cheer cheers cheered cheering
    chide chides chided chiding
    chime chimes chimed chiming
    chip chips chipped chipping
    chirp chirps chirped chirping
    chorus choruses chorused chorusing
    chuckle chuckles chuckled chuckling
    claim claims claimed claiming
    clarify clarifies clarified clarifying
    coax coaxes coaxed coaxing
    comment comments commented commenting
    complain complains complained complaining
    concede concedes conceded conceding
    conclude concludes concluded concluding
    concur concurs concured concuring
    concur concurs concurred concurring
    confess confesses confessed confessing
    confide confides confided confiding
    confirm confirms confirmed confirming
    contend contends contended contending
    continue continues continued continuing
    coo cooes cooed cooing
    counsel counsels counseled counseling counselled counselling
    counter counters countered countering
    crack cracks cracked cracking
    croak croaks croaked croaking
    croon croons crooned crooning
    crow crows crowed crowing
    cry cries cried crying
    cut cuts cut cutting
    deadpan deadpans deadpaned deadpaning
    deadpan deadpans deadpanned deadpanning
    declare declares declared declaring
    demand demands demanded demanding
    demur demurs demured demuring
    deny denies denied denying
    depose deposes deposed deposing
    despair despairs despaired despairing
    dictate dictates dictated dictating
    dish dishes dished dishing
    disagree disagrees disagreed disagreeing
    disclose discloses disclosed disclosing
    divulge divulges divulged divulging
    drawl drawls drawled drawling
    e-mail e-mails e-mailed e-mailing
    echo echoes echoed echoing
    effuse effuses effused effusing
    elaborate elaborates elaborated elaborating
    email emails emailed emailing
    emphasise emphasises emphasised emphasising
    emphasize emphasizes emphasized emphasizing
    enquire enquires enquired enquiring
    enthuse enthuses enthused enthusing
    entreat entreats entreated entreating
    exclaim exclaims exclaimed exclaiming
    exhort exhorts exhorted exhorting
    explain explains explained explaining
    explode explodes exploded exploding
    expound expounds expounded expounding
    extol extols extoled extoling
    exult exults exulted exulting
    fire fires fired firing
    forecast forecasts forecasted forecasting
    foretell foretells foretold foretelling
    fret frets fretted fretting
    fume fumes fumed fuming
    gasp gasps gasped gasping
    gibe gibes gibed gibing
    giggle giggles giggled giggling
    gloat gloats gloated gloating
    go goes went gone going
    grin grins grinned grinning
    gripe gripes griped griping
    groan groans groaned groaning
    grouse grouses groused grousing
    growl growls growled growling
    grumble grumbles grumbled grumbling
    grunt grunts grunted grunting
    gush gushes gushed gushing
    hail hails hailed hailing
    hazard hazards hazarded hazarding
    hint hints hinted hinting
    hiss hisses hissed hissing
    hit hits hit hitting
    heckle heckles heckled heckling
    holler hollers hollered hollering
    howl howls howled howling
    huff huffs huffed huffing
    hypothesise hypothesises hypothesised hypothesising
    hypothesize hypothesizes hypothesized hypothesizing
    implore implores implored imploring
    indicate indicates indicated indicating
    inform informs informed informing
    inquire inquires inquired inquiring
    insist insists insisted insisting
    instruct instructs instructed instructing
    interject interjects interjected interjecting
    interrupt interrupts interrupted interrupting
    intone intones intoned intoning
    jeer jeers jeered jeering
    jest jests jested jesting
    jibe jibes jibed jibing
    joke jokes joked joking
    kid kids kided kiding
    know know
    lament laments lamented lamenting
    laugh laughs laughed laughing
    maintain maintains maintained maintaining
    marvel marvels marveled marveling marvelled marvelling
    message messages messaged messaging
    moan moans moaned moaning
    mock mocks mocked mocking
    mouth mouths mouthed mouthing
    mumble mumbles mumbled mumbling
    murmur murmurs murmured murmuring
    muse muses mused musing
    mutter mutters muttered muttering
    narrate narrates narrated narrating
    nod nods noded noding
    note notes noted noting
    object objects objected objecting
    observe observes observed observing
    opine opines opined opining
    order orders ordered ordering
    paraphrase paraphrases paraphrased paraphrasing
    philosophise philosophises philosophised philosophising
    philosophize philosophizes philosophized philosophizing
    pipe pipes piped piping
    plead pleads pleaded pled pleading
    pledge pledges pledged pledging
    ponder ponders pondered pondering
    posit posits posited positing
    post posts posted posting
    postulate postulates postulated postulating
    preach preaches preached preaching
    predict predicts predicted predicting
    press presses pressed pressing
    proclaim proclaims proclaimed proclaiming
    profess professes professed professing
    promise promises promised promising
    pronounce pronounces pronounced pronouncing
    prophesy prophesies prophesied prophesying
    protest protests protested protesting
    purr purrs purred purring
    put puts put putting
    query queries queried querying
    question questions questioned questioning
    quip quips quipped quipping
    quiz quizzes quized quizing
    quote quotes quoted quoting
    rage rages raged raging
    rail rails railed railing
    rant rants ranted ranting
    rasp rasps rasped rasping
    rave raves raved raving
    react reacts reacted reacting
    read reads read reading
    reaffirm reaffirms reaffirmed reaffirming
    reason reasons reasoned reasoning
    reassure reassures reassured reassuring
    rebuke rebukes rebuked rebuking
    rebut rebuts rebutted rebutting
    recall recalls recalled recalling
    recap recaps recaped recaping
    recap recaps recapped recapping
    recite recites recited reciting
    reckon reckons reckoned reckoning
    recollect recollects recollected recollecting
    recommend recommends recommended recommending
    recount recounts recounted recounting
    reflect reflects reflected reflecting
    reiterate reiterates reiterated reiterating
    rejoice rejoices rejoiced rejoicing
    rejoin rejoins rejoined rejoining
    relate relates related relating
    remark remarks remarked remarking
    remember remembers remembered remembering
    remind reminds reminded reminding
    reminisce reminisces reminisced reminiscing
    remonstrate remonstrates remonstrated remonstrating
    repeat repeats repeated repeating
    reply replies replied replying
    report reports reported reporting
    reprimand reprimands reprimanded reprimanding
    request requests requested requesting
    respond responds responded responding
    retell retells retold retelling
    retort retorts retorted retorting
    retweet retweets retweeted retweeting
    reveal reveals revealed revealing
    rhapsodise rhapsodises rhapsodised rhapsodising
    rhapsodize rhapsodizes rhapsodized rhapsodizing
    riff riffs riffed riffing
    riposte ripostes riposted riposting
    roar roars roared roaring
    rue rues rued ruing
    say says said saying
    scoff scoffs scoffed scoffing
    scold scolds scolded scolding
    scream screams screamed screaming
    scribble scribbles scribbled scribbling
    seethe seethes seethed seething
    shoot shoots shot shooting
    shout shouts shouted shouting
    shriek shrieks shrieked shrieking
    shrug shrugs shruged shruging
    sigh sighs sighed sighing
    signal signals signaled signaling signalled signalling
    simper simpers simpered simpering
    sing sings sang sung singing
    smile smiles smiled smiling
    smirk smirks smirked smirking
    snap snaps snapped snapping
    snarl snarls snarled snarling
    sneer sneers sneered sneering
    sniff sniffs sniffed sniffing
    snipe snipes sniped sniping
    snort snorts snorted snorting
    sob sobs sobbed sobbing
    speak speaks spoke spoken speaking
    specify specifies specified specifying
    speculate speculates speculated speculating
    spell spells spelt spelled spelling
    spill spills spilled spilt spilling
    spit spits spited spiting
    splutter splutters spluttered spluttering
    sputter sputters sputtered sputtering
    squeal squeals squealed squealing
    stammer stammers stammered stammering
    start starts started starting
    state states stated stating
    stipulate stipulates stipulated stipulating
    stress stresses stressed stressing
    stutter stutters stuttered stuttering
    submit submits submitted submitting
    suggest suggests suggested suggesting
    sum sums summed summing
    summarise summarises summarised summarising
    summarize summarizes summarized summarizing
    surmise surmises surmised surmising
    swoon swoons swooned swooning
    swear swears swore sworn swearing
    sympathise sympathises sympathised sympathising
    sympathize sympathizes sympathized sympathizing
    talk talks talked talking
    tease teases teased teasing
    tell tells told telling
    testify testifies testified testifying
    text texts texted texting
    theorise theorises theorised theorising
    theorize theorizes theorized theorizing
    thunder thunders thundered thundering
    tip tips tipped tipping
    tout touts touted touting
    tut tuts tutted tutting
    tweet tweets tweeted tweeting
    type types typed typing
    urge urges urged urging
    utter utters uttered uttering
    vent vents vented venting
    venture ventures ventured venturing
    volunteer volunteers volunteered volunteering
    vow vows vowed vowing
    wail wails wailed wailing
    warn warns warned warning
    weep weeps wept weeping
    wheeze wheezes wheezed wheezing
    whimper whimpers whimpered whimpering
    whine whines whined whining
    whinge whinges whinged whingeing
    whisper whispers whispered whispering
    whoop whoops whooped whooping
    wisecrack wisecracks wisecracked wisecracking
    wonder wonders wondered wondering
    worry worries worried worrying
    write writes wrote written writing
    yawn yawns yawned yawning
    yell yells yelled yelling
    yelp yelps yelped yelping
"""
"""Verbs that can carry a whole quotation ("…," she confided): base, third person, past forms, participle in -ing."""

JUDGEMENT_VERBS = """
    accept accepts accepted accepting
    abhor abhors abhored abhoring
    accuse accuses accused accusing
    address addresses addressed addressing
    admonish admonishes admonished admonishing
    advocate advocates advocated advocating
    allude alludes alluded alluding
    appeal appeals appealed appealing
    applaud applauds applauded applauding
    assail assails assailed assailing
    attack attacks attacked attacking
    attribute attributes attributed attributing
    bash bashes bashed bashing
    begin begins began begun beginning
    believe believes believed believing
    berate berates berated berating
    blame blames blamed blaming
    blast blasts blasted blasting
    brand brands branded branding
    call calls called calling
    castigate castigates castigated castigating
    celebrate celebrates celebrated celebrating
    challenge challenges challenged challenging
    characterise characterises characterised characterising
    characterize characterizes characterized characterizing
    cite cites cited citing
    classify classifies classified classifying
    compare compares compared comparing
    conclude concludes concluded concluding
    condemn condemns condemned condemning
    congratulate congratulates congratulated congratulating
    consider considers considered considering
    credit credits credited crediting
    criticise criticises criticised criticising
    criticize criticizes criticized criticizing
    decide decides decided deciding
    decry decries decried decrying
    deem deems deemed deeming
    defend defends defended defending
    define defines defined defining
    demand demands demanded demanding
    denounce denounces denounced denouncing
    depict depicts depicted depicting
    deplore deplores deplored deploring
    deride derides derided deriding
    describe describes described describing
    designate designates designated designating
    determine determines determined determining
    disavow disavows disavowed disavowing
    discuss discusses discussed discussing
    dismiss dismisses dismissed dismissing
    disparage disparages disparaged disparaging
    dispute disputes disputed disputing
    doubt doubts doubted doubting
    downplay downplays downplayed downplaying
    dub dubs dubbed dubbing
    endorse endorses endorsed endorsing
    envision envisions envisioned envisioning
    estimate estimates estimated estimating
    expect expects expected expecting
    express expresses expressed expressing
    fault faults faulted faulting
    favor favors favored favoring
    favour favours favoured favouring
    fear fears feared fearing
    feel feels felt feeling
    find finds found finding
    finish finishes finished finishing
    foresee foresees foreseed foreseeing
    hold holds held holding
    hope hopes hoped hoping
    imply implies implied implying
    insinuate insinuates insinuated insinuating
    invoke invokes invoked invoking
    knock knocks knocked knocking
    label labels labeled labeling labelled labelling
    lambast lambasts lambasted lambasting
    lambaste lambastes lambasted lambasting
    lampoon lampoons lampooned lampooning
    laud lauds lauded lauding
    liken likens likened likening
    mention mentions mentioned mentioning
    mock mocks mocked mocking
    name names named naming
    oppose opposes opposed opposing
    outline outlines outlined outlining
    pan pans panned panning
    portray portrays portrayed portraying
    praise praises praised praising
    present presents presented presenting
    project projects projected projecting
    pronounce pronounces pronounced pronouncing
    propose proposes proposed proposing
    quote quotes quoted quoting
    rap raps rapped rapping
    rebuff rebuffs rebuffed rebuffing
    rebuke rebukes rebuked rebuking
    recognise recognises recognised recognising
    recognize recognizes recognized recognizing
    refer refers referred referring
    reference references referenced referencing
    refute refutes refuted refuting
    regard regards regarded regarding
    reject rejects rejected rejecting
    ridicule ridicules ridiculed ridiculing
    rip rips riped riping
    rule rules ruled ruling
    salute salutes saluted saluting
    scold scolds scolded scolding
    shrug shrugs shruged shruging
    signal signals signaled signaling signalled signalling
    slam slams slammed slamming
    slap slaps slaped slaping
    smear smears smeared smearing
    speak speaks spoke spoken speaking
    stoke stokes stoked stoking
    support supports supported supporting
    suspect suspects suspected suspecting
    tag tags taged taging
    talk talks talked talking
    taunt taunts taunted taunting
    term terms termed terming
    thank thanks thanked thanking
    think thinks thought thinking
    threaten threatens threatened threatening
    throw throws threw thrown throwing
    tout touts touted touting
    trash trashes trashed trashing
    trumpet trumpets trumpeted trumpeting
    view views viewed viewing
    vilify vilifies vilified vilifying
    voice voices voiced voicing
    vow vows vowed vowing
    want wants wanted wanting
    welcome welcomes welcomed welcoming
    worry worries worried worrying
"""
"""Verbs that take a few quoted words into their own sentence (he called it "a farce"), but do not carry one by themselves."""

CALLING_VERBS = """
    accuse accused accuses berate berated berates blame blamed blames brand branded brands call called calls castigate
    castigated castigates characterise characterised characterises characterize characterized characterizes compare
    compared compares condemn condemned condemns criticise criticised criticises criticize criticized criticizes decried
    decries decry denounce denounced denounces deride derided derides describe described describes dismiss dismissed
    dismisses dub dubbed dubs hail hailed hails label labeled labelled labels lambast lambasted lambasts liken likened
    likens mock mocked mocks name named names nickname nicknamed nicknames portray portrayed portrays praise praised
    praises refer referred refers ridicule ridiculed ridicules term termed terms
"""
"""Forms of those that can only have been done aloud, so that the words are theirs: she called him “a houseplant”."""

SPEECH_NOUNS = """
    account accusation accusations adage address admission advice allegation allegations announcement answer
    answers argument article assertion assessment blog blogpost book briefing broadcast call caption chant
    chants claim claims column comment comments complaint conclusion confession conversation cries criticism
    cry demand demands description dictum e-mail email emails essay explanation expression filing forecast
    headline insistence interview joke jokes lawsuit letter line lyrics manifesto mantra maxim memo memoir
    message messages motto note observation op-ed opinion phrase plea pledge podcast poem post posts praise
    prediction press-release promise promises proverb punchline quip quotation quote quotes reaction
    recollection refrain remark remarks reminder reply report response retort ruling sermon shout shouts sign
    slogan song speech statement statements suggestion summary testimony text texts threat transcript tweet
    tweets verdict view vow warning warnings word words
"""
"""Nouns for something said or written: "her reply:", "the minister’s warning that"."""

OF_PEOPLE = """
    admits admitted complains complained confesses confessed confides confided cries cried exclaims exclaimed groans groaned
    grumbles grumbled huffs huffed jokes joked laughs laughed moans moaned muses mused mutters muttered quips quipped recalls
    recalled remembers remembered screams screamed shouts shouted shrugs shrugged sighs sighed smiles smiled sneers sneered
    sobs sobbed tells told whispers whispered yells yelled
"""
"""Verbs of speech that no document or device is ever the subject of."""

HEARSAY = """
    allegedly purportedly reportedly supposedly
"""
"""Adverbs after which a quotation counts as relayed: who reports it is left out."""

HEARSAY_PASSIVES = """
    alleged believed claimed purported reported reputed rumored rumoured said supposed thought understood
"""
"""Participles that hide who says so: is said to have told."""
