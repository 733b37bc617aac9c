"""Headings of papers, all invented: features and subheads that hold nothing back, and tabloid bait as short as they are.

Both public sets lack these too. The raters of one saw posts, which tease by nature, so that the score called a quiet subhead ("Where to
stay") bait; and neither has the tabloid's own short bait ("Widow's chilling last text").
"""

HONEST = (
    # Subheads.
    "Getting around|Where to stay|Where to eat|What it costs|How it works|How it was done|The verdict|The numbers|The background|"
    "The road ahead|Next steps|Early life|Later years|Family life|Life after the mill|A slow start|A late change|A new beginning|"
    "A question of cost|A matter of trust|Trust and money|Work and rest|Bread and salt|Cost of the repairs|Turnout and margins|"
    "Who pays|Who decides|What the law says|What the survey found|What the parties say|What the council wants|What the neighbours think|"
    "What we know|What comes next|What happens next|Why it matters|Why the work was delayed|Why the price rose|How the vote works|"
    "How the money was spent|When it opens|Where the water goes|The early days|The last train|The long wait|The other side|The case for change|"
    "The case against|The case for the defence|The first winter|A first step|A second chance|A town divided|A view from the hill|"
    "One more winter|Two views of a river|Three generations|Old friends|New rules|No easy answer|Not the first time|Still waiting|"
    "Back to school|Back on the water|Behind the counter|On the factory floor|In the classroom|In the beginning|At the harbour|"
    "After the flood|Before the war|Beyond the harbour|Between two fires|Under the bridge|Looking back|Looking ahead|Making it work|"
    "Learning to wait|Starting again|Keeping the doors open|Paying the price|Rising costs|Falling numbers|Growing up in Marle|"
    "Method|Ingredients|To serve|Tips for storing|Questions and answers|Key dates|At a glance|The basics|Serves four|Also out this week|"
    "‘We never gave up’|‘It was our home’|‘Nobody told us’|‘I did what I could’|“They were kind people”|‘A terrible loss’|"
    # Features, columns, reviews, service.
    "The man who mends clocks|The woman who counts swifts|The last lamplighter of Marle|The library of lost umbrellas|"
    "The village that moved uphill|The ship that never sailed|The museum of broken tools|The bakers who start at midnight|"
    "The island where the post comes by rope|The teacher who kept every letter|The town that bought its own pub|"
    "A slow train, a cold lake and the best soup in Orvel|A good dog and a bad map|A quiet week on the salt marsh|"
    "A short history of the turnip|A brief guide to the by-election|A year on the night shift|A walk through the old docks|"
    "Where the herons nest and the trains wait|Where the old buses go|Where to see the comet|Where the mayor’s rivals stand|"
    "How a mill town learned to swim|How swindlers emptied a parish account in nine days|How the harbour was saved|"
    "How bees find their way home|How to apply for a bus pass|How to vote by post|How to make marmalade|How much rain is too much|"
    "What the budget means for tenants|What the rivals have said|What nurses want from the pay talks|"
    "What the new rules mean for landlords|What the strike cost the port|What voters told us in Marle|What is on this weekend|"
    "Why the shilling fell this week|Why the crane stands idle|Why growers are worried about the frost|Why the lake turned green|"
    "Why our buses are late|Why I still write by hand|Why teachers are leaving Orvel|Why wheat costs more|"
    "Who is the new bishop of Marle?|Who was on the train?|Who owns the marsh?|Is the drought over?|Is it time to mend the pier?|"
    "Can the ferry be saved?|Can a river have rights?|Should the tram come back?|Will the rain last?|Where did the swallows go?|"
    "When will the bridge open?|I drove a bus for 20 years. Bring back the conductor|We closed the baths. We were wrong|"
    "Stop building on the marsh|Let the old pier go|Give tenants a vote|Don’t blame the farmers|Teach every child to swim|"
    "My father’s boat|My week without a phone|Our trees need water|We need a better bus|You can’t run a ferry on hope|"
    "‘He called me a liar’: how a clerk beat the bank|‘I was afraid’: survivors of the pier fire speak|"
    "‘It was terrifying’: walkers tell of cliff fall|‘We lost everything’: farmers after the flood|"
    "“I won’t resign,” says Orvel mayor|Mayor: ‘I will never sell the park’|Coach: we never stopped believing|"
    "Review: The Glass Orchard is slow but tender|Review: a fine cast wasted|First night: a brave Hamlet in Marle|"
    "Book of the week: The Salt Year|Album review: loud, long and lovely|Recipe: leek and barley soup|Soup for a cold day|"
    "Five walks by the sea|Six films to see at the festival|Three lessons from the by-election|Ten years of the harbour fund|"
    "Seven questions for the water board|Best beaches: the results in full|Oldest oak in Orvel felled by storm|"
    "Worst drought in 40 years, farmers say|Biggest rise in rents since 2009|Longest strike in port’s history ends|"
    "Hidden costs of care, and how to plan for them|Secret ballot on pay ends|Mystery buyer pays 2m for island|"
    "Amazing response to appeal, says hospice|Surprise win for Greens in Marle East|Shock defeat for champions|Fury over bus cuts|"
    "Anger as library shuts|Tears and cheers as school closes|Tragedy at sea remembered|Tributes paid to teacher killed in crash|"
    "Heartbroken family pays tribute to cyclist|Brutal winter ahead, forecasters say|Dark days for steel town|"
    "Harrowing evidence heard at inquest|Gruesome find in canal|Toxic algae closes bathing ponds|Vile chants investigated by league|"
    "Savage frost ruins cherry crop|Cruel blow for hospice as grant ends|Bizarre weather puzzles growers|Tragic accident closes pass|"
    "Devastating floods displace thousands|Shocking state of cells, inspectors say|Terrifying ride down the glacier, climber recalls|"
    "Misery for commuters as points fail|Joy and agony on results day|Hope and fear in the border camps|Grief and anger after pit blast|"
    "Horror film festival opens|Hell of a match, says captain|Heartache for hosts in shoot-out|Outrage after attack on vicar|"
    "Fans angry at price of season tickets|Parents furious over uniform rule|Locals fear flood of lorries|Residents stunned by size of bill|"
    "Shame of the empty flats|The cruel sea|The sick list|The truth about reconciliation panels|A question of truth|"
    "Secret files released after 30 years|Secret vote on leadership today|Court hears of secret payments|Spy’s secret letters sold|"
    "Hidden river found under square|Mystery illness kills seals|Mystery of the bell solved|Confession read out in court|"
    "Minister’s private letters published|Widow’s emotional tribute to soldier|Winger’s stunning goal settles derby|"
    "Then and now: the old harbour|But who will pay?|And the winner is a goat|You and your pension|Guess who is back in town|"
    "Simple test spots sepsis early, trial finds|Clever crows and the tools they make|New trick speeds up battery charging|"
    "Wartime bombshell made safe|Moment of truth for the coalition|Never again, say flood victims|Nothing new under the sun, curator says|"
    "Everything is for sale at the airfield|Everyone over 60 offered jab|Your pension: what changes in April|Your bin days over Easter|"
    "He scored three and went home|She taught the valley to swim|They came for the gold|This is not a drill, sirens’ owner says|"
    "Teacher suspended over remark|Nurse struck off for theft|Drug shows promise in trial|Diet and gout: a review of 12 studies|"
    "Sleep and memory: what studies show|Sugar, salt and the school lunch|Rates: the bank’s next move|Pensions: what has changed|"
    "Explained: the water bill|Explainer: how the court is chosen|In pictures: snow in Orvel|Live: budget statement|"
    "Obituary: Ines Corrigan, botanist|In brief|From the archive|Letters|Corrections and clarifications|Your letters|Our view|"
    "The Week Ahead|The Morning Brief|The World in Brief|Weather and Tides|Crime Round-up|Court List|Marle in Pictures|Planning News"
).split("|")

THINGS = (
    "bridge|harvest|truce|pay deal|power grid|appeal court|ferry|milk subsidy|census|river plan|coalition|vaccine drive|port strike|"
    "school meals|state lottery|fish market|night bus|rent cap"
).split("|")

FRAMES = (
    "Is the {} over?|Can the {} last?|Should the {} be reformed?|Will the {} hold?|Could the {} return?|Does the {} work?|"
    "Who pays for the {}?|What is the {} for?|Where did the {} go?|When will the {} end?|Did the {} fail?|How big is the {}?|"
    "How the {} was saved|How the {} was lost|How the {} was paid for|How to read the {}|Why the {} failed|Why the {} matters|"
    "What the {} means for farmers|What next for the {}|What we learned from the {}|Inside the {}|Behind the {}|Life beside the {}|"
    "The people of the {}|The {} at 50|The {} that divides a town|The long road to the {}|The best of the {}|In defence of the {}|"
    "Lessons from the {}|Meet the team behind the {}|Your guide to the {}|A day at the {}|The {}, explained|Never mind the {}|"
    "Everyone has a view on the {}|Our {} needs time|We were wrong about the {}|Mayor: this {} is the best we can get|"
    "She kept the {} going|He walked to the {} and back|They voted for the {}. It never came|See how the {} changed"
).split("|")
"""Headings of features and comment on anything."""

EACH_THING = 9

STARS = (
    "Tilda Crane|Rory Vane|Kit Marlow|Ines Ardley|Dunmore|Corin Tusk|Ravi Sethi|Petra Lisle|Bo Harker|Marnie Quill|Prince Aubrey|"
    "Lady Corisande|Zara Nair|Deakin Pell"
).split("|")

DOINGS = (
    "Breaks Down Over Split Rumours|Sobs As She Relives Ordeal|drops bombshell about exit|Breaks Silence On Baby Claims|"
    "hits back at cruel trolls|Stuns Fans With Unrecognisable New Look|sends fans wild with hint|leaves viewers in tears|"
    "Lifts The Lid On Secret Romance|Finally Tells All|Shuts Down Wedding Rumours In Savage Post|Flaunts Toned Figure In Tiny Bikini|"
    "makes feelings clear on former club|Opens Her Heart About Toxic Ex|Spotted With Mystery Blonde|Is All Smiles After Messy Split|"
    "Pays Emotional Tribute To Late Gran|Melts Hearts With Sweet Family Snap|Vanished. Now We Know Why"
).split("|")

OWNED = (
    "Chilling Last Text|Heartbreaking Final Post|Secret Heartache Laid Bare|Savage Four-Word Reply To Trolls|Tragic Last Wish|"
    "Brutal Dig At Old Club|Lavish Lakeside Mansion|Shock Exit: The Real Story|Jaw-Dropping Transformation|Toxic Feud Explodes|"
    "Hidden Agony Revealed|Cryptic Message Sends Fans Into Meltdown|Bizarre Bedtime Habit|Incredible Weight Loss Secret|"
    "Steamy Holiday Snaps|Cheeky Gesture You Missed|Ex Drops Bombshell|Raunchy Text Exposed|Humiliating Blunder Goes Viral|"
    "Telling Gesture Everyone Missed|Sweet Nod To Late Mother"
).split("|")

TEASED = (
    "Fans All Say The Same Thing About {}|Fans left reeling by {}’s exit|Viewers Furious Over {}’s ‘Vile’ Joke|Inside {}’s Secret World|"
    "Inside {}’s Heartbreaking Year|The One Thing {} Will Never Forgive|The real reason {} walked away|Why {} Vanished From The Spotlight|"
    "What {} Did Next Stunned Everyone|{}: The Truth At Last|Is This The End For {}?|Is {} Hiding Something?|"
    "Eagle-Eyed Fans Spot Odd Detail In {} Photo|Body Language Expert Reveals Truth About {}|{} And The Secret Nobody Knew|"
    "What {} really said to the referee"
).split("|")

BAIT = (
    "Devastated Dad’s Goodbye To Twins|Heartbroken Mum’s Desperate Plea|Terrified Tourists Flee As Lake Boils|"
    "Furious Shoppers All Make Same Complaint|Neighbour From Hell: What He Built Next|Mum’s Genius Hack Saves Her A Fortune|"
    "Mum’s clever trick cuts her bills in half|Gran, 81, Looks 40. Here’s How|Shoppers Go Wild For £5 Lamp|Shoppers rush to buy £3 cream|"
    "Shoppers Can’t Get Enough Of This Chair|The Tiny Detail Everyone Missed|The Simple Swap That Changed My Life|"
    "The Word That Cost Him Everything|The Habit That Ages You|The Cheap Fish Doctors Swear By|This Spice Melts Fat|"
    "This common mistake ruins your rice|These Signs Mean Your Cat Hates You|Doing This At Night? Stop Now|"
    "You’re Storing Eggs All Wrong|You’ve been washing your hair wrong|Expert’s Warning To Anyone With A Dog|"
    "Urgent warning to anyone who owns a kettle|Nurse Reveals What Dying People Regret|Doctor Reveals The Food She Never Eats|"
    "Pilot reveals where never to sit|Scientists Finally Know Why We Yawn|Scientists Baffled By Glowing Rock|Experts Terrified As Sea Turns Red|"
    "Lake Hid A Terrible Secret|Diver Opens Chest. It’s Worth HOW Much?|Coin In Your Pocket Could Be Worth A Fortune|"
    "Check your attic: this toy is worth thousands|Millions Could Be Owed Cash. Are You?|Is Your Boss A Liar? Take The Test|"
    "Is Your Partner Cheating? 7 Signs|Three Star Signs Will Get Rich Soon|Only geniuses see the snake|"
    "She Quit Her Job And Never Looked Back|He Found A Key. Then This Happened|They Laughed At Her. Not Any More|"
    "I Quit Coffee For A Month. Wow|I Ate Like A Monk For 30 Days|I lived on £1 a day. Here’s how it went|My Husband’s Secret Broke Me|"
    "Dog Waits At Grave. The Reason Will Break You|Adorable Otter Meets Snow|Hilarious Moment Goat Steals Wig|Shocking Moment Thug Kicks Swan|"
    "Terrifying Moment Roof Collapses|Heart-stopping moment toddler runs into road|Watch What This Crow Does|Wait Until You See Her Now|"
    "Remember Her? You Won’t Recognise Her Now|Where Are They Now? Number 4 Is Sad|Number Six Will Shock You|"
    "Best pie in Britain? Locals say nothing comes close|This Is The Worst Flat In London|World’s Loneliest House Hides A Secret|"
    "The dark side of oat milk|The ugly truth about yoga|What They Don’t Tell You About Dubai|What Really Goes On Below Deck|"
    "What Your Sleep Position Says|What nobody tells you about grief|Why Everyone Hates The New Logo|Why you should never rinse chicken|"
    "The moment everything changed|The moment it all went wrong|The day her world fell apart|And then it happened|Then came the phone call|"
    "Then everything changed|But there was a catch|But there was one problem|But nobody was ready for this|Nobody saw it coming|"
    "What she found inside|What he did next|What happened after that|The secret she took to her grave|The truth at last|"
    "A shocking discovery|A terrible secret|Now we know why|It gets worse|It only gets weirder|You won’t like the answer"
).split("|")

EACH_DOING, EACH_OWNED, EACH_TEASED = 5, 6, 5
"""Headings for each star of each kind."""


def titled(heading: str) -> str:
    """Each word with a capital, and "Don’t" not "Don’T"."""
    return " ".join(word[:1].upper() + word[1:] for word in heading.split())


def honest_headings() -> list[str]:
    """The honest ones and some frames around each thing; every third in title case as well."""
    framed = [
        FRAMES[(7 * at + 5 * turn) % len(FRAMES)].format(thing)
        for at, thing in enumerate(THINGS)
        for turn in range(EACH_THING)
    ]
    return HONEST + framed + [titled(heading) for heading in (*HONEST, *framed)[::3]]


def bait_headings() -> list[str]:
    """Stars with what they do, own and are teased with, and the rest, every third in lower case as well; always the same."""
    starred = [
        heading
        for at, star in enumerate(STARS)
        for heading in (
            *(f"{star} {DOINGS[(5 * at + 7 * turn) % len(DOINGS)]}" for turn in range(EACH_DOING)),
            *(f"{star}’s {OWNED[(4 * at + 5 * turn) % len(OWNED)]}" for turn in range(EACH_OWNED)),
            *(TEASED[(3 * at + 5 * turn) % len(TEASED)].format(star) for turn in range(EACH_TEASED)),
        )
    ]
    return starred + BAIT + [heading.capitalize() for heading in BAIT[::3]]
