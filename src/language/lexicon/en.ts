import type { Lexicon } from './cues.ts';

// biome-ignore format: one cue a block, a few phrases a row
export const ENGLISH: Lexicon = [
  ['measure:share', `
    share|ratio|proportion|percentage|fraction|as a percentage of|as a % of|as % of|% of|percent of
    per cent of|pct of|relative to|what percent|what percentage|what %|wat %|portion|as a share of|what slice|slice of|sliver of
    make up|makes up|made up|account for|accounts for|accounted for|as a fraction of|how much of|equal to what|equivalent to|in relation to|percentage of
  `],
  ['measure:growth', `
    by what percentage|by what percent|by what per cent|by what %|by how many percent|by how many per cent|percentage increase|percent increase|percentage rise|
    growth|growth rate|grew|grow|growing|increase rate|rate of increase|rate of growth|yoy|y/y
    year on year|year over year|surge|expansion|rev growth|uplift|pace of growth|jump|jumped|rose
    how fast
  `],
  ['measure:rank', `
    spot|what spot|which spot|which slot|what slot
    came in at number|comes in at number|at number|what number did|which number|number what|is number what|what number is|number how many|where does that put|where does it put|where does that leave|where does it leave
    rank|ranks|ranked|ranking|position|standing|place|placed|placing|league table|where does it rank
    how high up|how high in the|ordering|sorted by|ordered by|are sorted|are ordered|what place|what rank|come in|slot
  `],
  ['measure:count', `
    how many|number of|count|headcount of|total number|tally|how many of
  `],
  ['measure:level', `
    how many billion|how many billions|how many million|how many millions
    how big|how large|size|scale|absolute|total value|value in yuan|value in rmb|in rmb|in yuan|in cny
    worth|amount|in absolute terms|absolute value|total amount|in money|how many yuan|how many rmb
    how many mu|absolute number|absolute figure|level in yuan
  `],
  ['measure:other', `
    start at|started at|starts at|begin at|began at|begins at|open at|opened at|start out at|started out at|start off at|started off at|
    peak|maximum|minimum|part-time|part time|public sector|private sector|state sector|services sector|service sector|non-state sector|financial sector|farm sector
    total area|to date total|since inception|since it was founded
    out of how many|of how many|how old|age|aged|birthday
    total investment|investment amount|amount invested
    real gdp|nominal gdp|in real terms|in nominal terms|inflation-adjusted|constant prices|digital economy|private economy
    real economy|county economy|per capita|how long|how long is|how long are|have left|has left|is left|are left|left over|next month|per head|per person|per resident|per household|per passenger|per worker|per employee|cost|costs|spent|spend|spending
    dollar|dollars|usd|euro|euros|eur|pounds|gbp|yen|jpy|hkd|hectare|hectares|acre|acres|square metres
    square meters|sq km|square kilometres|tonne|tons|ton|value added|average|median|per mu basis|net
    gross|real terms|nominal|added|newly added
    listed company|listed companies|listed firms|hospitals|solar|photovoltaic|automotive|cars|services sector
    agriculture|high-tech enterprises|unicorns|score|points score|utilisation|utilization|last place
    from the bottom|bottom|five-year plan|cumulative|cumulatively|quarterly average|monthly
    daily|night-time|below-scale|below scale|population|inhabitants|residents|people|investment|invested|capex|spending|spend
    budget|profit|profits|margin|margins|earnings|tax|taxes|tax revenue|fiscal revenue|employment
    employees|jobs|workers|workforce|headcount|staff|exports|imports|export|import|trade|wage|wages
    salary|salaries|income|per capita|house prices|housing|stock price|share price|market cap|stock
    sales volume|production volume|capacity|shipments|orders|cost|costs|price|prices|electricity
    energy use|emissions|carbon|co2|temperature|weather|rainfall|floor area|height|length|distance
    students|enrolment|enrollment|tuition|tourists|visitors|tourism revenue|consumption|retail sales
    retail|cpi|inflation|loans|debt|subsidy|subsidies|bonus|fined|patents|r&d|research spending
    unemployment|fdi|tonnes|gigawatt|gwh|land area|footprint
  `],
  ['amount', `
    rate|the rate
    xx|xxx|by x|what's x|what is x
    data point|data points|datapoint|datapoints
    in yuan|in rmb|billion|billions|million|millions|trillion|bn|mn|in bn|in billions|in millions|how many billion|how many million
    how much|how high|what figure|the figure|figure|figures|number|numbers|stat|stats|statistic|statistics|data
    metric|metrics|value|values|how well|what level|level|reading|result|results|how close|how far along|total|totals|extent|performance
  `],
  ['ask:what', 'what made up|what makes up'],
  ['ask:open', `
    what was|what is|what were|how did|how does|how was|how is|what's|how's|what're|what'll|what'd
  `],
  ['filler', `
    putting together|pulling together|piecing together|stitching together|get together|getting together|together with
    onward|onwards
    beside the|beside a|beside an|beside its|beside their|or other|some or other|some kind of|some sort of
    which number is right|which number is correct|which number is the right one|which number is accurate|which number should i use|which number should we use|which number do we have|which number do we hold|which number do i use|which number goes
    gimme|lemme|namely|viz|viz.|handy|to hand|at hand|sight of|indicator|indicators|reference period|reporting period
    briefly|never heard of|never heard of the|til|fill me in|citation|citations|come in on|or other way round|or the other way round|other way round|the other way round|other way around|vice versa|one-liner|these days|for the minutes|in the minutes|
    nothing else|and nothing else|nothing more|and nothing more|nothing fancy|talking points|with the unit|with its unit|with units|with the units|including the unit|including units
    amount to|amounts to|amounted to|amounted|totalled|totaled|equals|equalled|equaled|work out at|works out at|worked out at|n thx|n thanks
    settle a bet|settle an argument|settle this|settle it|entry|entered against|entered for|entered|with reference to|as regards|in regard to|reference period|going by your records|by your records|per your records|
    on file|on the books|obtain|would it be possible to|is it possible to|would you be able to|covering|spanning|meant|in mind|end point|endpoint|starting point|could you share|can you share|please share|kindly share|share with me|share with us|
    an enormous|one enormous|a huge|one huge|a massive|one massive|a giant|one giant|a gigantic|one gigantic|a whopping|one whopping|a tiny|one tiny|a mere
    we are preparing a piece on|we are preparing a story on|i am preparing a piece on|i am writing a piece on|we are writing a piece on|grateful to learn|grateful to know|grateful to hear|grateful if you could tell me|grateful if you could tell us
    if it is not too much trouble|if it isn't too much trouble|if it's not too much trouble|if that is not too much trouble|in the course of
    counted in|counted at|counted by the end of|counted as of
    that is on record|that are on record|there is on record|there are on record|you have on record
  `],
  ['amount', `
    what was|what is|what were|how did|how does|how was|how is|what's|how's|what're|what'll|what'd
  `],
  ['scope:country', `
    nation wide|country wide
    nationally|nationwide|in china|china|chinese|across china|in the country
    countrywide|country-wide|national
  `],
  ['scope:province', `
    province wide|across the whole province
    province|provincially|province-wide|provincewide|in the province
    across the province|within the province|statewide
  `],
  ['scope:city', `
    city wide
    citywide|city-wide|in the city|across the city|whole city
  `],
  ['scope:district', `
    district-wide|in the district|within the district
  `],
  ['scope:world', `
    globally|worldwide|in the world|global|world|international
  `],
  ['scope:region', `
    western china|eastern china|central china|southwest china|northwest china|the southwest|the region|regional|regionally
    the west|yangtze delta|pearl river delta|greater bay area
  `],
  ['grade:country', `
    national-level|national level|state-level|state level|nationally certified|nationally recognised
    nationally recognized
  `],
  ['grade:province', `
    provincial-level|provincial level|province-level|province level|provincial
    province-recognised|province-recognized|provincially recognised|provincially recognized|province-certified|provincially certified|province-accredited|provincially accredited|recognised by the province|recognized by the province|certified by the province|accredited by the province
  `],
  ['grade:city', `
    municipal-level|city-level|municipal level|city level|municipal
  `],
  ['grade:district', `
    district-level|county-level|district level|county level
  `],
  ['status:forecast', `
    aim for|aims for|aimed for|aiming for|aim at|aiming at|hoping for|shoot for|shooting for|pencilled in
    foresee|foresees|foreseen|foresaw|envisage|envisages|envisaged
    on stream|fully on stream|runs flat out|run flat out|running flat out|at capacity|fully operational|fully up and running|expect to hit|expects
    promised|pledged|forecast|forecasts|forecasted|expected|expect|expects|projected|projection|project to|projections
    estimate|estimated|estimates|anticipated|predicted|prediction|supposed to|supposed|target|targets
    targeted|outlook|on track|set to|due to reach|will|would|going to|planned|plan|goal|hope|hopes
    hoped|should reach|reach by|once|fully ramped|fully ramped up|ramped up|at full capacity
    full capacity|guidance|eventual|eventually|by then|heading for|likely
  `],
  ['status:actual', `
    actual|actually|already|achieved|real|realised|realized|so far|to date|current|currently|now
    at present|has reached|reached|delivered|in fact|as things stand|right now|recorded|outturn
  `],
  ['status:latest', `
    newest available|latest available|most recent available|last available|last recorded|last published|
    anything newer|something newer|newer|more up to date|
    latest|most recent|newest|freshest|recent|up to date|up-to-date
  `],
  ['ask:who', `
    his job|her job|his position|her position|his title|her title|what does he do|what does she do
    who|whos|whom|whose|which person|by whom|who said|byline|author|which company|what company|which firm
    who's|who'd|who'll|which bureau|which department|which agency|which office|which city bureau|which body
    on whose word|on whose authority|on whose say-so|on whose word do we have|on whose authority do we have|on whose say-so do we have|on whose word do we know|on whose authority do we know|whose word do we have for|whose word are we taking for|whose word|whose words|whose say-so|says who|according to whom|whose claim
    in charge|in charge of|responsible for|which outlet|which publication|what outlet|which paper|credit|credited|what job|job title
    position held|role
  `],
  ['ask:where', `
    where|wheres|whereabouts|location|located|which city|what city|which district|what district|which county
    which place|what place is|in which|which town|which zone|situated|based
  `],
  ['ask:when', `
    since when|from when|from what date|from which date|until when|till when|by when|how soon
    when|whens|what date|which date|what day|which day|date|what time|which year|what year|which month
    what month|how long ago|how recently|timestamp|dated|as of when
  `],
  ['ask:which', `
    which sector|what sector|which industry|what industry
    which|which ones|what kind|what kinds|what sort|what sorts|what type|what types|respectively|each
    which of
  `],
  ['ask:what', `
    who or what's|who or what is|what or who is|
    what|whats|wat|what does|what did|what do|what are|meaning|mean|means|explain|what happened
  `],
  ['ask:name', `
    name|names|named|called|full name|title|titled|official name|headline|known as|term|spelled|spelt
  `],
  ['ask:why', `
    what made|what makes|what sent|what pushed|what pushes|what drove|what is driving|what was driving|what lifted|what explains|what explained|what contributed to|what lies behind|what lay behind|what keeps|what kept|what accounts for the|what accounted for the
    what caused|what causes|what led to|what triggered|what prompted|what brought about|what brought on|what's behind|what is behind|what was behind|the cause of|cause of|causes of
    why|reason|reasons|how come|because of what|the purpose of|purpose of|what purpose|to what end|what for
  `],
  ['ask:how', `
    how|in what way|by what means|how do they|ways|method|methods|steps|measures
  `],
  ['ask:list', `
    list|list out|enumerate|all of them|every|all the|name the|give me all|rundown|breakdown|full list
    itemise|itemize
  `],
  ['ask:series', `
    one line per period|per period|for each period|line per period|
    every available period|all available periods|each available period|the whole series|whole series|full series|oldest to newest|newest to oldest|earliest to latest|first to last|plotting|charting|graphing|tabulating|a table of|
    per quarter|per half|per half-year|per half year|each half|every half|each half-year|every half-year|half by half|by half|half-yearly|by half-year|by half year|every six months|every three months|month on month
    narrowing|narrowed|widening|widened|getting smaller|getting bigger|getting wider|getting narrower|shrinking|closing up
    all data points|all the data points|every data point|all figures|all the figures|all the numbers|in order of time|chronologically|including the forecast|incl the forecast|incl. the forecast|including forecast|incl forecast|forecast included
    develop|developed|developing|development over|quarterly|by quarter|year-on-year series
    since then|from then on|ever since|been growing|keep growing|keeps growing|kept growing|grow every year|grown every year
    grew every year|steadily growing|growing steadily|last few years|past few years|recent years|last three years|past three years
    last 3 years|past 3 years|last two years|past two years|last five years|past five years|last 5 years|past 5 years
    the whole run|whole run|the full run|full run|complete run|entire run|gain or lose|lose or gain|gained or lost|
    up or down|down or up|rise or fall|rising or falling|increase or decrease|increasing or decreasing|grow or shrink
    growing or shrinking|going up|going down|every year|each year|year after year|steadily|consistently|month by month
    by month|each month|every month|per month|quarter by quarter|by quarter|each quarter|every quarter|every period|all the years
    figures over the years|so far by year
    move|moved|curve|time series|trend|trends|over time|history|historical|timeline|trajectory
    progress|evolution|evolve|evolved|year by year|by year|by period|catching up|catch up|caught up
    changing|changed over|over the years|track|tracking|progression|all periods|all years|chart|plot
    graph|each period|series|path
  `],
  ['ask:compare', `
    compare|compared|comparison|comparing|versus|vs|against|side by side|stack up|stacks up|measure up
    head to head|alongside
  `],
  ['ask:difference', `
    shaved off|shaved|knocked off|lopped off|trimmed off|extra|
    places above|places below|places higher|places lower|places better|places worse|spots above|spots below|spots higher|spots lower|positions higher|positions lower
    places apart|spots apart|positions apart|ranks apart|apart|places ahead|places behind|spots ahead|spots behind|places between|less the
    how much cheaper|how much dearer|how much more expensive|how much pricier|how much costlier|how much longer|how much faster
    how much quicker|how much slower|how much busier|how much better|how much worse|how much smaller|how much wider|how much sooner
    how much earlier|how much later|how many minutes faster|how many minutes quicker|how many minutes slower|how many minutes longer
    how many minutes shorter|cheaper|dearer|pricier|costlier|faster|quicker|slower|busier|more expensive|less expensive
    fell|fall|fallen|falls|drop|dropped|drops|decline|declined|declines|decrease|decreased|decreases|shrank|shrink|shrunk|shorter|shortened|lower|went down|go down|gone down|come down|came down|down by|reduced|reduction|fewer|how many fewer|how much less|how much lower|how much shorter|cut by|slump|slumped|slip|slipped|how many more|how much higher|how much longer|how much larger|how much bigger|how many extra|risen|more than in|vs in
    shifted|diff|difference|minus|rise|rises|rising|gain|gained|gains|rise by|rose by|up by|change|delta|increase
    increased|increases|higher|more than in|up how|down how|improve|improved|improvement|go up|went up
    gone up|climb|climbed|add|added|widen|widened|subtract|swing|jump from|leap|thats up|that up
    how much more|step up|by how much|up on|down on|by what amount|by what margin|shift between|shifted between|shift from|shifted from|shift by|shifted by
  `],
  ['direction:up', `
    how much dearer|how much more expensive|how much pricier|how much costlier|dearer|pricier|costlier|more expensive
    is up|are up|was up|were up|been up|rise|rises|rose|rising|risen|gain|gained|increase|increased|increases|grew|grow|grown|went up|go up|gone up|climb|climbed|higher|jumped|up by|improved
  `],
  ['direction:down', `
    how much cheaper|cheaper|less expensive|is down|are down|was down|were down|been down
    fell|fall|fallen|falls|drop|dropped|drops|decline|declined|declines|decrease|decreased|decreases|shrank|shrink|shrunk|shorter|shortened|lower|went down|go down|gone down|come down|came down|down by|reduced|reduction|fewer|how many fewer|how much less|how much lower|how much shorter|cut by|slump|slumped|slip|slipped
  `],
  ['ask:points', `
    points separate|points still separate|points would separate|points would still separate|points separating
    points|percentage points|pct points|pp|ppt|pts|percent points|how many points|percentage point
  `],
  ['ask:multiple', `
    divided by|divided|ratio of ratios|x times|how many x
    in relative terms|relative increase|proportional increase
    how many times|multiple|times larger|times bigger|times higher|fold|times as|times as many|times as much|times what|factor
    how many fold|by what factor|times
  `],
  ['ask:gap', `
    points separate|points still separate|points would separate|points would still separate|points separating
    separate it from|separates it from|separate them|separates them|still separate|still separates|would separate
    below|points below|how far below|how many points below
    missing|still missing|what is missing|what's missing|still needed|still lacking
    distance to|distance from|how far from|far from|far off
    how much short|short by|how short
    gap|short of|behind|shortfall|away from|left to go|still to go|still to come|yet to come|to go to the target|to go to target|to go to hit|to go to reach|to go to meet|left to hit|left to reach
    left to meet|left to do|still have to|still to be|needed to hit|needed to reach|needed to meet|short of the target|short of the plan
    off the target|off target|adrift of|shy of|more to hit|more to reach|more to meet|more needed|remaining|distance|lag|lags|lagging
    trailing|trail|close the gap|how far
  `],
  ['ask:sum', `
    add them up|add those up|add these up|add them|added together|total of the two|total of both|sum of both|in total|all together
    sum|combined|added up|altogether|add up|together total|put together|together|taken together|between them
  `],
  ['ask:claim', `
    confirmation|confirmation that|verification|corroboration|corroborate|substantiate|is that what we have|is this what we have|is that what we've got|is that what you have
    yes or no|y/n|true or not
    is that what was reported|is that what was printed|is this what was printed|is that what it says|is that what it said|is that what the report says|was that reported|what was reported
    double-check|double check|sanity check|cross-check|cross check|legit
    correct|right|confirm|confirmed|is it true|true|is that true|verify|fact check|fact-check
    factcheck|check whether|check if|is it right|am i right|accurate|is this accurate|yes|isnt it
    isn t it|wasnt it|is it the case|can we say|can i say|can i write|can we write|can i quote
    can we quote|may i write|ok to quote|fair to write|is it fair to say|did i get|i heard|heard
    apparently|someone said|they say|someone told|told me|claims|claim|claimed|reportedly
    double check|double-check|sanity check|valid|legit|or not|wrong|false|mistaken|is it so|isnt that
    didnt it|right?|ok to write|safe to say|safe to quote|hold up|holds up|stack up as true|really
  `],
  ['ask:help', `
    help|what can you do|what can you help me with|what can you help with|how can you help|how can you help me|what do you do|how do i use|how do you work|what do you know|what can i ask|who are you
    what are you|commands|usage|instructions|how does this work|capabilities|what topics
    what do you cover|what can you answer|what data do you have|what can u do|what can u tell|what can i ask you
    what questions can you answer|what kind of questions can you answer|what kind of questions can i ask|what can you tell me
  `],
  ['ask:sources', `
    list the sources|list your sources|list sources|your sources|what are your sources|what are the sources|which sources|where do your numbers come from|where do the numbers come from|where do your figures come from|where do you get your numbers|where do you get these numbers|where do you get these numbers from|where do you get these figures|where do you get these figures from|where do you get those numbers|where do you get those numbers from|where do you get the numbers|where do you get the numbers from|where do you get all this|where do you get all this from|where do these numbers come from|where do these figures come from|where do those numbers come from|where do you get your data|where does your data come from|where does this data come from|where does the data come from|where is the data from|where is your data from|what is this based on|what are you based on|sources used
  `],
  ['ask:greeting', `
    hi|hello|hey|hiya|morning|good morning|good afternoon|good evening|howdy|yo|anyone there
    are you there|you there|u there|greetings|hi there|hello there
  `],
  ['ask:thanks', `
    see you|see you tomorrow|see you later|see ya|cya|talk later|talk to you later|talk tomorrow|ttyl|understood|never mind
    nevermind|that's all|thats all|that is all|have a good one|have a nice day|will do|no problem|makes sense
    thx|thanks|thank you|ty|cheers|much appreciated|appreciated|super helpful|helpful|great|awesome
    perfect|nice|brilliant|ok|okay|got it|bye|goodbye|good bot|well done|noted|cool|lovely|legend
    thank u|tks|tysm|nice one
    nvm|forget it|forget about it|ignore this|ignore that|ignore me|please ignore|scratch that
    wrong channel|my mistake|my bad|no longer needed
  `],
  ['thanked', `
    thx|thanks|thank you|thank u|ty|tks|tysm|cheers|much appreciated|appreciated|super helpful|helpful|great|awesome
    perfect|nice|nice one|brilliant|good bot|well done|cool|lovely|legend
  `],
  ['turn:again', `
    is that exactly or over|exactly or over|exact or over|is it exact|is that exact|is that an exact figure|is it an exact figure|is that a round number|is that rounded
    no way|wrong|that's wrong|thats wrong|are you kidding|you kidding|really|is that true|is it true|is that right|is that correct|is this correct|correct|right|true|is that so|certain
    say that again|say it again|come again|once more|repeat|repeat that|more detail|more details|tell me more|elaborate
    be specific|more specific|be more specific|are you sure|you sure|are u sure|u sure|for real|seriously
  `],
  ['turn:larger', `
    which is bigger|which one is bigger|which is higher|which one is higher|which is larger|which one is larger
    which was higher|which was bigger|which was larger|which is more|which is greater|which is lower
    which one is lower|which is smaller|which one is smaller|which ranks higher|which one ranks higher
    which is ahead|who is ahead|which of the two is bigger|which of the two is higher|which of them is bigger
    which of them is higher
  `],
  ['ask:which', `
    who's on top|who is on top|who comes out on top|who comes out ahead|which comes out ahead|which comes out on top|who's ahead|
    which is bigger|which one is bigger|which is higher|which one is higher|which is larger|which one is larger
    which was higher|which was bigger|which was larger|which is more|which is greater|which is lower
    which one is lower|which is smaller|which one is smaller|which ranks higher|which one ranks higher
    which is ahead|who is ahead|which of the two is bigger|which of the two is higher|which of them is bigger
    which of them is higher
  `],
  ['reply:en', `
    in english|english please|english pls|english version|in english please|translate to english|translate into english
    in english pls
  `],
  ['reply:zh', `
    in chinese|chinese please|chinese pls|chinese version|in mandarin|translate to chinese|translate into chinese
  `],
  ['deed', `
    close|closed|closing|closes|shut|shut down|relocated|moved out|opened up|unveiled|inaugurated|demolished
    sell|sells|sold|selling|buy|buys|bought|buying|purchase|purchased|lose|loses|lost|losing|quit|quits
    resign|resigned|scrap|scrapped|retire|retired|waste|wasted|emit|emits|emitted|cancel|cancelled
    canceled|steal|stolen|stole|miss|missed|skip|skipped|hire|hired|hires|recruit|recruited|sacked|dismissed
    expire|expired|withdraw|withdrawn|withdrew|settle|settled|resolve|resolved|reject|rejected|refuse|refused
    moved away|moved out|move away|rent out|rented out|break down|broke down|broken down
    repair|repaired|destroy|destroyed|abandon|abandoned|replace|replaced
  `],
  ['not', `
    never mind|never mind the|forget about|forget about the|
    don t care about|dont care about|do not care about|don t care about the|dont care about the|don t need the|dont need the|do not need the
    don t want the|dont want the|do not want the|no need for|no need for the|not interested in the|leave out the|forget the|ignore the
    not bothered about|not bothered about the|not after the|not looking for|not looking for the|not asking for|not asking for the
    not|isnt|no|rather than|instead of|dont|don t|without|never|n t|nor|do not|not asking
    not interested in|not the
  `],
  ['except', `
    besides|apart from|outside|outside of|other than|except|excluding|exclude|aside from|beyond|in addition to|as well as|other
    others|except for|else
  `],
  ['type:park', `
    park|parks|industrial park|zone|new area|estate|development zone|industrial zone
  `],
  ['type:company', `
    company|companies|firm|firms|enterprise|enterprises|business|businesses|investor|plant|factory
    manufacturer
  `],
  ['type:project', `
    project|projects|scheme|phase
  `],
  ['type:school', `
    school|schools|college|colleges|university|universities|academy|campus
  `],
  ['type:person', `
    person|official|officials|leader|leaders|boss|head|chief|manager|executive|spokesperson|secretary
    journalist|mayor|vice mayor|governor|director|president|chairman|chairwoman|chair|ceo|magistrate
    party chief|party secretary|principal|dean|spokesman|spokeswoman
  `],
  ['type:district', `
    district|districts|borough
  `],
  ['type:city', `
    city|cities|municipality|town
  `],
  ['type:county', `
    county|counties
  `],
  ['home', `
    whole system|entire system|system-wide|systemwide|across the system|the system|network-wide|across the network|whole network|company-wide|group-wide|organisation-wide|in-house total
    our city|we|our|us|ours|my city|local
  `],
  ['benchmark', `
    benchmark|peer|rival|role model|benchmark city|the benchmark|model city|comparator
  `],
  ['filler', `
    i mean|i meant|i did mean|we mean|we meant|no i mean|no i meant|no i said|no we mean|no we meant|no we said|nope i mean|nope i meant|nah i mean|nah i meant|not that i mean|not that i meant|no sorry|no wait
    perfectly fine|perfectly ok|perfectly okay|perfectly good|perfectly acceptable|perfectly adequate|totally fine|totally ok|totally okay|absolutely fine|completely fine|entirely fine
    quite enough|more than enough|just enough|absolutely enough|totally enough|plenty|good enough|close enough|near enough|is enough|would be enough|will be enough|enough
    will suffice|would suffice|suffices|suffice|would do nicely|will do nicely|do nicely|does nicely|nicely|would do|sufficient|acceptable|adequate
    themselves|itself|for our citation|for the citation|for citation|for my citation|for our records|for the record|for our footnote|always|keep on|in place|standing on|did people|do people|all the time
    what about|how about|and what about|and how about|now the|and now the|now for|and now for|now what about
    grateful|thankful|obliged|indebted|respectfully|glad to know|happy to know|keen to know|delighted to know|pleased to know|eager to know|love to know
    lie between|lies between|lay between|sit between|sits between|sat between|fall between
    hand to|handed to|hands to|hand over to|handed over to|pass to|passed to|supply to|supplied to|feed to|fed to|feed into|fed into|pump into|pumped into
    during construction|during the works|while under construction|during the building works
    what the company expects|the company expects|turn out|turned out|churn out
    exercise|either is fine|either will do|either|whichever
    professor|teacher|calendar|reckon|reckons|guided|calendar year|low|looks low|seems low|looks high|seems high
    different|distinct|log|logs|logged|clock|clocks|clocked|tally|tallied|register|registered|serve|serves|served|welcome|welcomes|welcomed
    attract|attracts|attracted|manage|manages|managed|notch|notched|rack up|racked up|chalk up|chalked up|boast|boasts
    operate|operates|operated|provide|provides|provided|receive|receives|received|process|processed|accommodate
    accommodated|possess|possesses|transport|transported|deliver|delivers|carry|carries|boasted
    experience|experienced|enjoy|enjoys|enjoyed|maintain|maintains|maintained|employ|employs|employed
    meet|meets|met|itself|handle|handles|up and running|daytime
    fully|flat out|directly|run by|on stream|stream|holds|mins
    came|comes|coming|came to|came in|come to|priced|put at|stand at|stood at|stands at|true or false|abolished|how quickly
    ballpark|headed|inherited|recognised|recognized|hosts|hosted|owns|owned|yearly|plus|overall|roughly speaking|more or less|rough|fill|filled|blank|anything|lifesaver|pm
    the two|the two of them|both of them|those two|these two|between the two|of the two
    start|starts|started|begin|begins|began|begun|launch|launches|launched|kick|kicks|kicked|held|hold|holds
    a|an|the|bn|bln|both|pass|passed|beat|wait|milestone|point|starting|baseline|this|that|these|those
    it|its|they|them|their|theirs|he|she|his|her|i|me|my|mine|you|your|u|ur|r|is|are|was|were|be|been
    being|am|s|t|d|m|re|ve|ll|do|does|did|done|doing|has|have|had|having|can|could|cant|may|might|must
    shall|should|need|needs|needed|needing|of|in|on|at|to|for|from|by|with|about|into|onto|over|under
    between|among|amongst|during|after|before|since|until|till|through|up|down|out|off|per|via|within
    around|near|and|or|but|so|if|then|than|as|like|just|only|also|too|very|much|more|most|less|least
    some|any|either|neither|same|such|fine|again|further|once|here|there|one|ones|thing|things|stuff
    bit|lot|lots|get|gets|got|getting|give|gives|gave|given|go|goes|went|come|comes|came|make|makes
    made|take|takes|took|put|puts|say|said|saying|tell|tells|telling|told|ask|asks|asked|asking|know
    knows|knew|known|think|thinks|thought|want|wants|wanted|wanna|looking|look|looks|looked|see|sees
    saw|seen|show|shows|showed|shown|find|finds|found|use|uses|used|using|work|works|worked|working
    call|let|lets|please|pls|plz|plsss|kindly|could you|can you|would you|will you|would i|would we|would one|should i|should we|can u|could u
    hi all|hey all|sorry|excuse|quick|quickly|question|q|questions|query|asap|urgent|urgently
    wondering|wonder|curious|interested|anyone|anybody|someone|somebody|everyone|everybody|all|whole
    entire|overall|exactly|exact|precisely|precise|roughly|approximately|approx|maybe|perhaps|probably
    basically|literally|simply|hmm|um|uh|er|ah|oh|well|lol|haha|btw|fyi|imo|tbh|idk|eh|yeah|yep|yup
    nope|ok so|now then|anyway|anyways|still|yet|even|ever|back|away|far|long|ago|first thing
    last thing|side|way|part|parts|piece|point of view|case|cases|fact|facts|info|information|detail
    details|answer|answers|reply|report|reports|reported|reporting|article|story|stories|news|paper
    newspaper|press|release|press release|statement|quote|quotes|quoted|quotable|cite|cited|citing
    source|sources|sourced|slide|slides|deck|ppt|memo|note|notes|draft|email|mail|brief|briefing
    speech|table|spreadsheet|excel|column|row|field|line|sentence|paragraph|text|page|section|write
    writes|writing|written|wrote|read|reading|mention|mentions|mentioned|mentioning|according
    according to|based on|regarding|concerning|versus in|respect|terms|in terms of|year|years|yr|yrs
    annual|annually|yearly|month|months|day|days|time|period|periods|quarter|quarters|end|start
    beginning|early|late|later|earlier|next|previous|prior|past|last|first|second|third|total for
    at all|as well|etc|ie|eg|e.g|i.e|vs.|w|wrt|one more|another|additional|extra|new|old|big|bigger
    biggest|large|larger|small|smaller|high|low|good|better|best|bad|worse|great deal|many|few|several
    whether|while|when it comes|there's|didn't|didnt|wasn't|wasnt|hasn't|hasnt|doesn't|doesnt|aren't|arent
    weren't|werent|haven't|havent|couldn't|wouldn't|shouldn't|hadn't|im|i'm|i've|ive|id|i'd|it's|thats
    that's|hes|shes|theyre|youre|weve|gonna|gotta|kinda|sorta|dunno|remind|reminder|remember|recall
    forget|forgot|check|checking|checked|double|clarify|clarification|context|background|help me
    need help|need it|for a|for my|for our|colleague|colleagues|boss|editor|team|desk|from london|london time|london desk|london office|london team|client
    clients|manager asks|guys|folks|all good|mate|dear|morning all|soon|today's|meeting|minutes
    deadline|status|update|updates|specific|specifically|particular|particularly|certain|sure|unsure
    not sure|possible|possibly|able|unable|available|record|records|on record|official|officially
    public|published|publish|print|printed|local|area|region|regional|place|places|side by|sort|type
    kind|set|sets|got to|get to|stand|stands|stood|reach|reaches|hit|hits|come out|came out|turn
    turned|turns|keep|keeps|kept|try|trying|tried|leave|left|run|runs|ran|happen|happens|happened
    happening|going|became|become|becomes|seem|seems|seemed|appear|appears|appeared|include|includes
    included|including|contain|contains|follow|follows|following|followed|behind the|ahead|toward
    towards|across|along|against the|upon|though|although|however|because|since then|therefore|thus
    hence|instead|rather|quite|pretty|really|truly|indeed|certainly|definitely|absolutely|obviously
    apparently so|supposedly|allegedly|own figure|own number|that one|this one|which one|the one
    other one|yes or no|yes please|no worries|whatever|and so on|so on|on earth|the hell|hell|heck
    damn|gosh|omg|wtf|asked for|stated|state|states|talk|talks|talked|talking|speak|speaks|spoke
    discuss|discussed|describe|describes|described|refer|refers|referred|referring|note that|bear|mind
    care|matter|matters|concern|involve|involves|involved|part of|back to back|in a row|straight
    successive|consecutive|separate|separately|single|double check|pull|pulled|dig|grab|share with
    send|sent|post|posted|drop|paste|copy|word|words|term|english|chinese|translate|translation
    in english|en|zh|wording|phrase|phrases|phrasing|spell|spelling
  `],
];
