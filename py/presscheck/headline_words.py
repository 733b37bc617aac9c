"""The phrases that bait headings are made of, by trick.

Collected by hand from general knowledge of English headings, along the kinds that the research names: Potthast and others 2016
(clickbait detection), Blom and Hansen 2015 (forward reference), Chakraborty and others 2016 (lists, quizzes, superlatives), and the
W3C Credibility group's list of title kinds. None is taken from a single heading.

Notation: words in lower case without apostrophes, so that "won't", "won’t" and "wont" are one; `a|b` is either word; `~` stands for
up to three words of any kind; `#` for a number; `^` before the first word asks that it open the heading or a part of it after a colon or full stop. In BOLD a phrase plays its trick in any heading; in SHY a phrase is common in honest
headings too, and is named only where the heading as a whole is called clickbait.
"""

BOLD: dict[str, tuple[str, ...]] = {
    "headline.curiosity": (
        "^and then it|he|she|they|everything|something",
        "^but that|this|it wasnt|isnt|gets|got",
        "^and then came",
        "^but nobody|noone",
        "^but no one",
        "^then it|everything|something",
        "^then came the call|phone|knock|news|twist|shock",
        "there was|is|were a|one|just problem|catch|twist|snag",
        "^now we know",
        "^is it just me",
        "^why i dumped|ditched|hid|lied|cheated|never|hate|regret",
        "all|everyone say|saying|asking|have|has|make|making the same thing|complaint|question|point|joke",
        "all|fans|viewers|everyone say|saying|asking|make|have same thing|complaint|question|point|joke",
        "clever|simple|cheap|easy|brilliant|handy|nifty|genius hack|hacks|swap|swaps",
        "everyone|you|fans|viewers missed",
        "eagle eyed",
        "feelings clear",
        "he|she|they never saw|knew|expected|guessed",
        "heres|here how it|we|they|he|she",
        "i quit|ate|wore|lived|tried|drank|gave|slept|ditched ~ for a|#",
        "i gave up ~ for a|#",
        "nobody|noone saw ~ coming",
        "the tiny|little|small|simple|clever|key|crucial|subtle|telling|odd|cruel|hidden|genius|telltale|cheap detail|clue|swap|sign|mistake|gesture|message|word|habit|trick|hack|phrase|ingredient|item|rule",
        "tiny|subtle|telling|telltale|little detail|clue|sign|gesture|message|nod you|that|everyone|to|in",
        "the moment|day|night everything|it|her|his|my|their ~ changed|ended|collapsed|shattered|wrong|apart",
        "that changed it all",
        "warning to|for anyone|everyone|millions",
        "what ~ did next",
        "what ~ really did|said|thinks|think|means|saw|wants",
        "where are they now",
        "worth a fortune",
        "worth how much",
        "you never|didnt use|know|knew|noticed",
        "and it was|is so|pretty|totally|absolutely",
        "and the reply|reaction|response|answer|reason|result that|is|was|will",
        "before you buy|eat|drink|go|die|watch|read",
        "everything you|we need|have|wanted to know",
        "everything you|we should know",
        "find|finding out how|what|why|if|which|who",
        "for a|the reason you",
        "guess what|who|which|where|how",
        "can|could|cant|couldnt unsee",
        "here are the|some reasons",
        "here is how|what|why|when|where|who",
        "heres a|the reason",
        "heres everything",
        "heres how|what|why|when|where|who",
        "heres what happened|happens|it|we|they|he|she",
        "heres|here are # things|reasons|ways",
        "i tried ~ and",
        "in ways you",
        "it turns out",
        "look|looks like now|today",
        "need to know about",
        "no one is talking about",
        "no one saw coming",
        "no one told you",
        "nobody|noone is talking about",
        "nobody|noone saw coming",
        "nobody|noone told you",
        "or is it|he|she",
        "see|sees|saw|seen him|her|them now",
        "take a look at|inside|back",
        "that no one knew|knows",
        "that nobody|noone knew|knows",
        "that you never knew",
        "the answer may|might|will surprise",
        "the one|only thing|reason|word|question|photo|trick|food|rule",
        "the real reason|reasons",
        "the reason ~ will",
        "the reason|reasons he|she|they|you|we|its|this",
        "the surprising|simple|weird|strange|odd|bizarre reason|way|thing|truth|history|story|link|science",
        "things you need|should|must",
        "things|facts you probably|never|didnt|might|may",
        "learned|discovered|found|realised|realized why",
        "need to talk about",
        "what ~ dont teach|tell",
        "wait for it",
        "wait till|until you see|hear|read",
        "we asked|tried ~ and",
        "what actually happens|happened",
        "what happened|came next",
        "what happens next will|is|made|makes|left",
        "what happened|happens when|after|if you|i|we|a|this|these|people|someone",
        "what he|she|they did|does|said|found|saw|discovered next|there|was|will|is",
        "what it feels like",
        "what its like",
        "what its|it really|actually like|is|means|takes",
        "what it|they|he|she|her|his really said|says|means|meant",
        "what no one tells|told",
        "what nobody|noone tells|told",
        "what really happened|happens",
        "what you didnt|dont|need|should|must know|see",
        "what you need|have to|should",
        "what your ~ says",
        "why everyone|everybody is",
        "why you should|shouldnt|need|never|cant|must|will|are|always",
        "will never guess|believe",
        "will|might|may|could surprise you",
        "wont believe|guess|expect",
        "would|could|can never guess",
        "you didnt know|notice|see|realize|realise",
        "you may|might not know|have",
        "you never knew|noticed",
        "you probably|definitely didnt|dont|never|havent|missed|forgot",
        "youll never guess|believe|look|see|forget",
        "youve never heard|seen",
    ),
    "headline.forward": (
        "read|try|avoid|remember this",
        "this|these is|are how|what|why|when|where|who|the",
    ),
    "headline.secret": (
        "a|the secret|truth too|so big|dark|terrible",
        "^the dark|ugly side of",
        "drops|dropped|drop|dropping bombshell|bombshells",
        "her|his|their|my secret|hidden|private heartache|agony|pain|romance|affair|past|shame|love|wedding|family|torment|passion|life|battle|feud|ordeal|anguish",
        "secret|hidden agony|anguish|heartache|heartbreak|shame|torment",
        "laid bare",
        "lifts|lift|lifted|lifting the lid",
        "the secret she|he|they|nobody|noone|we",
        "the truth at last",
        "keep|kept to themselves|herself|himself",
        "took|take|takes to ~ grave",
        "vanished|disappeared from the spotlight|limelight|public|world",
        "a|her|his|their|the|its|my shocking|stunning|startling confession|admission|revelation",
        "best kept secret|secrets",
        "bombshell confession|revelation|revelations|secret|truth|interview",
        "confirms|confirmed the rumors|rumours|suspicions",
        "dark|dirty|darkest|dirtiest secret|secrets|truth|past",
        "deepest secret|secrets",
        "dont|doesnt want you to know|see",
        "double|secret life of",
        "final confession",
        "finally exposed|revealed|explained|admits|confesses|comes",
        "hid ~ for years|decades",
        "hidden for years|decades|centuries|generations",
        "hidden secret|secrets|truth|meaning|message|messages|side",
        "inside the secret|private|hidden|strange|dark|twisted",
        "kept hidden|secret for|until|from",
        "kept ~ secret|hidden for|until|from",
        "lies behind",
        "little known fact|facts|secret|secrets|trick|tricks|truth",
        "long buried",
        "never before seen|heard|told",
        "secret exposed|revealed",
        "secret ~ exposed",
        "secret|secrets behind|to|you|your|that|about",
        "shocking|ugly|terrifying|disturbing|sad|awful|uncomfortable|real|whole|untold|brutal|horrifying truth|secret|secrets",
        "tell|tells|told|telling|reveal|reveals|revealed|learn|learns|learned the truth",
        "the secret life|lives|history|ingredient|meaning|of|sauce",
        "the story behind",
        "the truth about|behind|is|of|on",
        "the untold|real|true|full|incredible|amazing|heartbreaking|tragic|bizarre|weird story",
        "truth exposed|revealed",
        "untold story|stories|truth",
        "what ~ doesnt|dont|didnt want you",
        "what ~ is hiding",
    ),
    "headline.silence": (
        "breaks|broke|breaking|break silence",
        "breaks|broke|breaking|break her|his|their|its|my silence",
        "comes|came clean about|on",
        "finally breaks|broke|speaks|spoke|opens|opened|tells|responds|responded|addresses|addressed|admits|reveals|talks",
        "finally speaking|opening out|up",
        "gets|got candid|real|honest about|on",
        "opens|opened|opening up about|on|to",
        "finally reveal|confess|confesses|confessed|admit|tell|speak|break|explains|explain",
        "spill|spills|spilled|spilling all|secrets",
        "spill|spills|spilled|spilling the|family|all tea|beans|secrets|details",
    ),
    "headline.emotion": (
        "devastated|furious|fuming|heartbroken|terrified|horrified|outraged|disgusted|distraught|gobsmacked|stunned|shocked mum|mums|mom|moms|dad|dads|gran|fans|viewers|parents|neighbours|neighbors|locals|shoppers|couple|widow|bride|tourists|passengers|customers|followers|owner|husband|wife|star",
        "fans|viewers|shoppers|neighbours|neighbors|locals|parents|experts|followers|diners|guests|tourists|customers|pensioners|mum|dad disgusted|fuming|gobsmacked|horrified|obsessed|sobbing|terrified",
        "left reeling|heartbroken|furious|fuming|gobsmacked|horrified|devastated|gutted|terrified|red|sobbing",
        "break|breaks|broke|breaking down in|as|over",
        "has|had|have|left|leaves ~ in bits|stitches|hysterics|tears|meltdown",
        "into meltdown|frenzy",
        "lost for words",
        "lose|loses|lost|losing it with|at|over|after|on",
        "melt|melts|melted|melting hearts",
        "sobs|weeps as|over|in|on",
        "absolutely gorgeous|stunning|adorable|perfect|hilarious|insane|terrifying|beautiful",
        "adorable|adorably",
        "all the feels",
        "amazingly",
        "and its adorable|amazing|hilarious|perfect|beautiful|glorious|everything|awesome|incredible|terrifying|heartbreaking",
        "baffled|stunned by",
        "cant|couldnt cope",
        "going|gone|went viral",
        "prepare to cry|weep|laugh",
        "and were|im not okay|ok|crying|obsessed|here",
        "are|is losing it|their minds|their mind",
        "awesome|badass|creepy",
        "breathtaking",
        "brought|bring|brings|bringing ~ to tears",
        "cant even",
        "cant stop crying|laughing|watching",
        "cringe|cringeworthy|cringy",
        "cutest|funniest|creepiest|craziest|saddest|scariest|sweetest|weirdest",
        "disturbingly|hauntingly|oddly|ridiculously|shockingly|stunningly|surprisingly|weirdly",
        "freaking|freaked out|awesome",
        "gave|give|gives|giving us|me|you chills|goosebumps|life|goals|feels",
        "gut wrenching",
        "hair raising",
        "heart breaking|warming|wrenching|stopping",
        "heartbreaking|heartbreakingly|heartwarming|heartwrenching",
        "hilarious|hilariously",
        "horrifying|horrifyingly",
        "insanely",
        "jaw dropping",
        "jawdropping",
        "left ~ speechless|stunned",
        "left|leave|leaves|leaving ~ in tears",
        "lost|lose|losing it|my|your|their minds|mind|damn|shit",
        "made|make|makes|making ~ cry|weep|cringe|laugh|drool|smile",
        "melt|melts|melted|warm|warms|warmed|break|breaks your|our|my heart|hearts",
        "mind blowing|boggling|bending",
        "mindblowing|mindboggling",
        "mouth watering",
        "omg|wtf|lol|omfg|lmao",
        "restore|restores|restored your|our|my faith",
        "so|too cute|adorable|funny|sweet|perfect|beautiful|awkward|relatable|satisfying|weird|gorgeous",
        "spine chilling|tingling",
        "still haunts|haunt",
        "tear jerker|jerking",
        "tearjerking|tearjerker",
        "the internet cant|is|went|loves|has",
        "the tragic death|story|life|end|truth|details|fate|reason|love|secret|final",
        "too real",
        "unbelievable|unbelievably",
        "will haunt|move|inspire|amaze|shock|crush|destroy|delight you",
        "will leave you",
    ),
    "headline.exaggeration": (
        "go|goes|gone|going|went wild|nuts|crazy|mad|berserk|bananas for|over|after|about|as",
        "has got everyone|people|fans talking",
        "never looked back",
        "nothing comes|came close",
        "rocked|rocks|stuns|stunned|shocked|shook hollywood|bollywood|britain|america|everyone|fans|tv|telly|football",
        "sends|sent|sending fans|viewers|shoppers wild|crazy|into|mad",
        "all the time|things|feels you",
        "blow|blows|blew|blown|blowing your|our|my|everyones|peoples mind|minds",
        "broke|break|breaking|breaks|wins|won|winning the internet",
        "change|changes|changed|changing everything|forever",
        "change|changes how|what you",
        "is|was|are everything",
        "make|makes you rethink|want|question|think|wonder",
        "change|changes|changed|changing your|my|his|her|our life|lives|mind",
        "everybody|everyone is talking|obsessed|losing|freaking|wrong|going",
        "game changer|changing",
        "legit",
        "like never before",
        "like youve never",
        "next level",
        "nothing will ever|be",
        "on another level",
        "once and for all",
        "people are going|losing|freaking|obsessed|loving|really|freaking",
        "put|puts ~ to shame",
        "stuns|stunned|shocks|shocked|rocks|rocked|breaks the world|internet|nation|village|town",
        "the internet|twitter|everyone|everybody went|is|goes going|crazy|wild|nuts|insane|mad|obsessed",
        "the same way again",
        "thing|things ever",
        "to the next level",
        "will ruin|rock|melt your",
        "will|would|could never be the same",
    ),
    "headline.superlative": (
        "best|worst|greatest ~ of all time",
        "best|worst|greatest|biggest|coolest|cutest|funniest|craziest|weirdest|hottest|most ~ ever",
        "ever|youll ever see|hear|read|need|eat|watch|meet",
        "in the history of ever",
        "most adorable|amazing|awesome|beautiful|bizarre|badass|delicious|delightful|epic|gorgeous|hilarious|important|incredible|insane",
        "most inspiring|perfect|powerful|ridiculous|stunning|surprising|terrifying|unbelievable|magical|satisfying|relatable|shocking",
        "of all time ranked",
        "of all time",
        "ranked from best|worst|least|most",
        "the absolute best|worst|most",
        "the best|worst|coolest thing|things|part|way|ways|reason|news|kind",
        "the only # ~ you",
        "the only ~ you|youll",
        "the ultimate",
        "you will|can ever see|hear|read|need",
        "youll see|read|hear|love|watch|want today|this|all",
        "you|youve ever seen|heard|read|had|eaten|met",
    ),
    "headline.challenge": (
        "are you a|an|more|really|ready|the|brave|smart|actually|team",
        "bet you cant|didnt|dont|cant",
        "can we guess|tell",
        "can you actually|find|guess|tell|spot|name|pass|identify|match|solve|remember|make|get|see|survive|beat|figure|pick|recognize",
        "could you pass|survive|tell|spot|be|handle|live",
        "do you know|remember|have|think|really|actually|belong|prefer",
        "how addicted|basic|common|well|good|british|american|much|many|normal|weird|old|big|healthy|stereotypically ~ are|do|is|can|have you|your",
        "how many ~ have|can|do you",
        "how much do you",
        "how well do|can",
        "how well do|would you",
        "only ~ can pass|solve|get|see|answer|understand|remember|will",
        "pick|choose|build|create|design ~ and well|we",
        "prove|see if you",
        "see if you can",
        "take|took this|our|the quiz|test|poll",
        "tell us what|your|how|which|about",
        "test your",
        "try not to",
        "we bet",
        "we know your|what|which|how|if",
        "what does your",
        "what do|did you",
        "what kind|type|percentage of ~ are|is|should you",
        "what should you",
        "what would you",
        "what ~ are you",
        "what ~ should you",
        "whats your",
        "which|what ~ are|should|do|would|were|did you",
        "which ~ is|was your",
        "who is|was|were|are|said|wore it|this|better|your",
        "who should|would you",
        "would you rather|survive|wear|eat|try|pass|do|date|dare|pay",
        "youre a true|real",
    ),
    "headline.fear": (
        "are you making|ruining|killing|damaging",
        "before its too late",
        "could kill you",
        "could|can|may|might|will be killing|kill|ruin|destroy|hurt|harm you|your",
        "deadly mistake|mistakes|secret",
        "is|are killing|ruining|destroying|poisoning|lying|spying|watching|tracking you|your|to|on",
        "never eat|do|say|buy|use|drink|ignore|touch|wear|put|share",
        "should be worried|scared|afraid",
        "should|will scare|terrify|worry|alarm|frighten you",
        "silent killer",
        "stop doing|eating|using|wearing|buying|saying|making|telling|asking",
        "the dangers of your",
        "the hidden|real|secret danger|dangers|risk|risks",
        "what could go wrong",
        "will give you nightmares",
        "will haunt your|you",
        "you should never|stop|avoid",
        "your worst nightmare",
    ),
    "headline.convention": (
        "baffles|baffled|stuns|stunned|shocks|shocked doctors|scientists|experts|everyone|fans|the",
        "doctors|dentists|experts|bankers|trainers|teachers hate",
        "everything you know|knew|thought|think|believe about|is|was|you",
        "forget everything",
        "he|she|they didnt expect",
        "is actually a|the|good|bad|not|pretty|really",
        "isnt|not what you think|expect|thought|expected",
        "left|leaves|leaving doctors|fans|everyone|scientists|experts|viewers|followers|locals|onlookers speechless|stunned|baffled|shocked|confused|divided|guessing",
        "may|might not be what|who|as you|it",
        "more than you think",
        "no one expected|imagined|suspected",
        "nobody|noone expected|imagined|suspected",
        "one|# weird|simple|easy|strange|odd|clever|genius trick|tricks|tip|tips|hack|hacks",
        "than you think|thought|realize|realise|imagine",
        "what no one expected",
        "what nobody|noone expected",
        "when you least expect",
        "youre|youve doing|been ~ wrong",
        "you|youve|we been doing|using|eating|saying|wearing|cooking",
    ),
}
"""Phrases that play their trick wherever they stand in a heading."""

SHY: dict[str, tuple[str, ...]] = {
    "headline.curiosity": (
        "^check out",
        "^how to",
        "^how",
        "^learn how|what|why|more",
        "^look what|who|at|inside",
        "^meet",
        "^see how|what|why|who|the|which|inside",
        "^see",
        "^watch",
        "^guess|forget|remember",
        "what happens|comes next",
        "same thing|question|complaint",
        "^what to",
        "^what",
        "^when",
        "^where to",
        "^where",
        "^which",
        "^who",
        "^why",
        "a glimpse|look|peek at|inside|into",
        "and|reveal|reveals|revealed|learn|learned why|what|how|who",
        "a new study|report|map|survey|poll|chart",
        "all about",
        "all the",
        "all you need",
        "explained",
        "for a reason",
        "in one|# chart|map|photo|picture|minutes|words|graph|charts|photos|pictures|gifs",
        "need to know",
        "one thing|reason|way|word|man|woman",
        "should know",
        "some of the",
        "something|someone",
        "that time",
        "the reason|reasons",
        "the story",
        "the way|ways",
        "theres a|an|something|one",
        "thing|things",
        "to expect|watch|know|see",
        "turns out",
        "whos|who is|are|was|were",
    ),
    "headline.secret": (
        "^inside",
        "behind the scenes",
        "behind the",
        "bombshell|bombshells",
        "confession|confessions|confesses",
        "exposed|exposes",
        "hidden",
        "mysterious|mystery|mysteries",
        "revealed|reveals|reveal|revealing",
        "secret|secrets|secretly",
        "truth|truths",
        "uncovered|unveiled",
    ),
    "headline.silence": (
        "clap|claps|clapped back",
        "confirms|confirmed",
        "finally",
        "fires|fired|hit|hits back",
        "responds|responded|respond",
        "speaks|spoke out",
        "tells all",
    ),
    "headline.emotion": (
        "adorable|agonising|agonizing|agony|anguish|bonkers|brutal|cheeky|creepy|cringe|cruel|cryptic|desperate|devastated",
        "disgusted|disgusting|dread|embarrassing|explosive|fuming|furious|fury|ghastly|grim|gruesome|harrowing|heartache|heartbreak",
        "heartbroken|heartfelt|hell|horrific|horrified|horrifying|howler|humiliated|humiliating|humiliation|jaw|lurid|meltdown|messy",
        "misery|nasty|ordeal|outrage|outraged|poignant|priceless|racy|rant|raunchy|sassy|savage|scandalous|scathing",
        "shame|sick|sickening|sizzling|sleazy|steamy|tearful|telling|torment|toxic|unrecognisable|unrecognizable|vicious|vile",
        "amazing|awful|awkward|beautiful|beautifully|bizarre|brilliant|chilling|crazy|cute|damn|dazzling|delicious|delightful",
        "devastating|disturbing|dramatic|dreamy|emotional|fabulous|fantastic|fascinating|feels|fierce|fun|funny",
        "glorious|gorgeous|gross|haunting|heart|horror|horrible|hot|incredible|incredibly|insane|inspiring|inspirational",
        "love|loved|loves|loving|lovely|mad|magical|magnificent|nostalgic|obsessed|outrageous|painful|perfect|perfectly|powerful",
        "sad|scary|sexy|shock|shocked|shocking|spectacular|strange|stunned|stunning|surprise|surprised|surprises|surprising|sweet",
        "tears|terrible|terrified|terrifying|thrilling|touching|tragic|uplifting|viral|weird|wild|wonderful|wow|yum|yummy",
        "went|goes|going|gone viral|off|wild",
    ),
    "headline.exaggeration": (
        "absolutely|completely|definitely|entirely|extremely|forever|hugely|massive|massively|totally|truly|very",
        "anyone|anything|every|everybody|everyone|everything|never|nobody|nothing",
        "destroys|destroyed|epic|genius|goals|iconic|legendary|nailed|slay|slayed|slays|soaring|staggering|whopping",
        "life changing|changer|altering",
        "literally",
        "so many|much",
        "too many|much|good|far",
        "way too|more",
    ),
    "headline.superlative": (
        "best|worst|greatest|finest",
        "biggest|deadliest|fastest|highest|largest|longest|oldest|rarest|richest|smallest|strongest|tallest|youngest",
        "cheapest|coolest|easiest|happiest|hardest|healthiest|hottest|prettiest|smartest|strangest|ugliest|wildest",
        "ever",
        "ranked|ranking",
        "top #",
        "ultimate",
    ),
    "headline.reader": (
        "lets",
        "you|youd|youll|youre|youve|your|yours|yourself",
    ),
    "headline.fear": (
        "alarming|danger|dangerous|deadly|disaster|doomed|fear|fears|frightening|killer|nightmare|scare|threat|warning|worried|worry",
        "avoid|beware",
        "mistake|mistakes|wrong",
    ),
    "headline.convention": (
        "actually",
        "really",
        "turned into",
        "unexpected|unexpectedly",
    ),
}
"""Phrases that are named only in a heading that is called clickbait."""

LISTED: frozenset[str] = frozenset(
    """
    accessories activities adventures ages animals answers apps artists athletes beauty books brands brides cakes
    cars cartoons cats celebrities celebs changes characters charts cities clues cocktails colleges comebacks comics
    confessions cookies costumes couples crafts creations creatures crimes dads deals decorations desserts
    destinations details dishes documentaries dogs dresses drinks emotions episodes essentials examples excuses
    experiences facts fails fans feelings films finds fixes foods gadgets games gifs gifts girls goals guys habits
    hacks hairdos hairstyles heroes hotels ideas illustrations images impressions ingredients inspirations
    inventions jokes kids kinds lessons lies lines looks lyrics makeovers maps meals memes men minutes mistakes
    models moments moms movies mums musicians mysteries myths names objects occasions ones outfits paintings parents
    performances photographs photos phrases pics pictures pieces places players plays podcasts poems pointers
    poses posts predictions presents problems products projects proofs pugs questions quizzes quotes reactions reads
    reasons recipes relationships responses rules rumors rumours scenes secrets selfies series shirts shoes shots
    shows signs singers sites situations snacks songs spots stages stars steals steps stories struggles students
    stuff styles surprises symptoms tattoos teachers theories things thoughts throwbacks tips toys traits treats
    trends tricks truths tweets twists types uses vegetables videos ways weddings women words workouts
    """.split()
)
"""What listicles list: plural nouns of the genre. Nouns that news counts (people, dead, soldiers, votes, dollars, years) are left out."""

NEWSY_LISTED: frozenset[str] = frozenset(
    """
    ages animals answers athletes cars cats celebrities changes cities colleges couples crimes dogs fans films games
    girls guys hotels kids men minutes models musicians names paintings parents photos pieces places players
    posts problems projects responses shots shows singers sites stars students symptoms teachers trends videos votes
    women words
    """.split()
)
"""Listed nouns that plain news counts too ("3 women held"): a list only where "that", "who", "you" or their like follows."""

LIST_TAIL: frozenset[str] = frozenset("every that thatll we when which who whose you youll your".split())
"""Words that turn a counted noun into a list for the reader: "7 photos that", "12 men you"."""

LIST_HEADS: frozenset[str] = frozenset("are best my our the these those top your".split())
"""Words that may stand before a list's number where it does not open the heading: "the 9", "these 4", "top 10"."""

LIST_STOPS: frozenset[str] = frozenset(
    """
    after am as at billion by day days dead dollars feet for from games hour hours hundred hurt in inches injured
    into killed later men miles million minute minutes month months on or over people per percent points pounds
    seconds than thousand times to week weeks with women year years
    """.split()
)
"""Words between a number and a listed noun that show that the number counts something else."""

TIME_AFTER_THIS: frozenset[str] = frozenset(
    """
    afternoon april august autumn century christmas date day decade december evening fall february friday january july june march
    may monday month morning november october quarter saturday season semester september spring summer sunday term thursday time
    tuesday wednesday week weekend winter year
    """.split()
)
"""After "this" these name a time, not something that is held back."""

PREPOSITIONS_BEFORE_THIS: frozenset[str] = frozenset(
    "after against amid at before by during for from in of on since to with".split()
)
"""Before "this" these usually point back into the heading or to the present."""

PRONOUNS: frozenset[str] = frozenset("he her hes his it its she shes their they theyre theyve".split())
"""Pronouns that, as a heading's first word, have nobody to stand for."""

NO_NOUNS: frozenset[str] = frozenset(
    "a again also an and as at be because but can for from has if in into is it may of on or so than the then to was when will with".split()
)
"""Behind "this" these name nothing that it points to."""

ABBREVIATED: frozenset[str] = frozenset(["IT", "US", "WHO"])
"""In capitals these are names."""

NAMES_IN_CAPITALS: frozenset[str] = frozenset("BEIJING BOEING BREAKING READING TRENDING UNITED".split())
"""What a label or place in capitals may end in as a shouted word does."""

HERE: frozenset[str] = frozenset(["here", "heres"])
"""Words that point to what the page holds."""

SHOUTED: frozenset[str] = frozenset(
    """
    ABSOLUTELY ACTUALLY ALL ALWAYS AMAZING ANYTHING AWESOME BAD BANNED BEST BIG BIGGEST BUSTED CRAZY DESTROYED
    DESTROYS EVER EVERY EVERYONE EVERYTHING EXPLODES EXPOSED EXTREMELY FAKE FINALLY FOREVER FREE FULL FURIOUS GONE GOT GREAT HATE HIM
    HER HORRIFIC HUGE HUMILIATED INCREDIBLE INSANE LITERALLY LOVE LOVED LOVES MASSIVE MOST MUST NAKED NEED NEEDS NEVER
    NOBODY NOT NOTHING ONE ONLY OWN PERFECT PROOF REAL REALLY REVEALED RIGHT SCARED SECRET SERIOUSLY SHOCK SHOCKED SHOCKING SLAMMED
    SLAMS SO STILL STOP STUNNING SUPER TERRIFYING THAT THE THEIR THEM THESE THEY THIS TODAY TOO TOTALLY TRUTH TWICE VERY WARNING WAY
    WHY WILD WOW WRONG YOU YOUR
    """.split()
)
"""Common words that no newsroom abbreviates: in capitals they shout. Acronyms and labels such as LIVE or NEW are left out."""

QUIZ_VERBS: frozenset[str] = frozenset(
    """
    are arent can cant could couldnt did didnt do does doesnt dont had has hasnt have havent is isnt may might must should shouldnt
    was wasnt were werent will wont would wouldnt
    """.split()
)
"""Verbs that open a question to be answered by yes or no."""

COMMON: frozenset[str] = frozenset(
    """
    a about after again against all almost also always am an and another any are around as at away back be because been before being
    best better between big both but by can cant come could day did didnt do does doesnt doing dont down each even ever every
    everyone everything few find first for found from get gets getting go goes going good got great had has hasnt have havent having
    he her here heres hes him himself his how i if ill im in instead into is isnt it its itself ive just keep know last less let lets
    life like likely long look looks made make makes making man many may me men might more most much must my need needs never new
    next no nobody not nothing now of off old on once one only or other our out over own part people perfect probably put ranked
    really right said same say says see seen she shes should shouldnt show shows since so some someone something still such take
    takes tell than that thats the their them then there theres these they theyre thing things think this those through time times
    to today told too top try trying turns two under until up us use used via want wants was watch way ways we well were weve what
    whats when where which while who whos whose why will with without woman women wont work world worst would year years yes yet you
    youll your youre yours yourself youve
    """.split()
)
"""Function words and the commonest verbs and nouns of English: the frame that a heading hangs on."""
