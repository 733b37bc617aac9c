"""Plain short news headings, all invented, from which the headings' score learns that short is not yet bait.

Both public sets lack them: the raters of one saw posts, where the shortest are teasers; the other's are seldom under six words.
"""

WHO = (
    "Police|Mayor|Governor|Judge|Jury|Minister|President|Parliament|Airline|Army|Union|Nurses|Workers|Residents|Firefighters|"
    "Scientists|Doctors|Drivers|Pilots|Students|School board|City council|Supreme court|Central bank|Car maker|Steel firm|Drug maker|"
    "Phone company|Water board|Coast guard|Opposition|Rebels|Troops|Striker|Coach|Home side|Champions|Novelist|Director|Bishop|"
    "Two men|Man|Woman|Teenager|Pensioner|Cyclist|Climber|Fisherman|Tenants|Shoppers"
).split("|")

DID = (
    "arrested in fraud inquiry|charged with murder|cleared of assault|resigns over report|to stand down|rejects plan|approves budget|"
    "signs treaty|sues supplier|cuts 40 jobs|opens new plant|recalls vehicles|reports record loss|raises prices|loses appeal|"
    "wins award|dies at 76|dies after fall|found dead|missing at sea|rescued from cliff|killed in landslide|injured in blast|"
    "hurt in collision|begins trial|ends talks|halts project|delays vote|backs reform|opposes merger|visits flood area|"
    "leaves hospital|faces inquiry|admits error|apologises to families|calls for calm|warns of shortages|seeks funding|"
    "returns to work|named in lawsuit|retires after 30 years|signs for city rivals|beaten in final|out for season|reach last four"
).split("|")

WHAT = (
    "Flood closes main road|Fire destroys warehouse|Snow shuts airport|Bomb kills 12 in market|3 dead in plane crash|"
    "14 injured in train derailment|9 arrested at protest|6 missing after ferry sinks|21 held in drug raid|2 rescued from burning flat|"
    "7 charged over riot|100 evacuated as river rises|4 jailed for smuggling|Two drown off coast|Four shot at party|Gas leak empties street|Power cut hits 9,000 homes|"
    "Ship sinks in gale|Dollar rises against yen|Shares end lower|Unemployment at 6 percent|Exports up in May|House sales slow|"
    "Crops fail in drought|Bus fares to rise|Museum to reopen|Road to close for repairs|Library hours cut|Park plan approved|"
    "Bridge work begins|School roof collapses|Talks resume in capital|Ceasefire holds|Border reopens|Polls close|"
    "Votes to be recounted|Census begins|Trial date set|Verdict due Friday|Body found in river|Painting sold for 2 million|"
    "Comet passes Earth|Virus cases rise|Vaccine approved|Hospital ward shut|Obituary: former mayor|Weather: rain in the west|"
    "Match report: draw in the north|Letters to the editor|In brief: council news|Correction|Dates for the diary|"
    "Timeline of the dispute"
).split("|")

EACH = 6
"""Deeds for each of WHO."""


def plain_headings() -> list[str]:
    """Every WHO with some of DID, a third of them in title case, and every WHAT in both cases; always the same."""
    paired = [
        (one + deed, f"{who} {DID[(7 * one + 11 * deed) % len(DID)]}")
        for one, who in enumerate(WHO)
        for deed in range(EACH)
    ]
    return [heading if turn % 3 else heading.title() for turn, heading in paired] + [
        cased for heading in WHAT for cased in (heading, heading.title())
    ]
