/** English. */
import { ENGLISH_BODIES } from './bodies.en.ts';
import type { LexiconFile } from './lexicon.ts';
import { ENGLISH_FINITE_VERBS } from './verbs.en.ts';

export const ENGLISH = {
  language: 'en',
  cues: {
    say: `say=said,says|say,saying add announce argue assert acknowledge grant=granted,grants,granting admit=admitted,admits|admit,admitting affirm allege allow answer assure
      attest boast caution charge chant cheer chide claim clarify comment complain concede conclude confess confirm
      contend continue counter declare deadpann elaborate emphasize emphasise enthuse estimate exclaim explain express
      explode gloat guess hint indicate imply insist interject joke jeer lament lie=lied,, maintain mention
      mumble murmur muse mutter note observe opine plead pledge predict proclaim profess promise point=pointed,,pointing
      pronounce protest post propose quip=quipped,quips|quip,quipping quote rant read=,reads, reason reaffirm recall recommend recount reiterate rejoin relate remark
      reckon repeat reply report respond retort reveal rule scold scoff scream shout sigh snap=snapped,snaps|snap,snapping sneer snarl speculate specify
      state=stated,,stating stipulate stress suggest summarize summarise surmise swear=swore,swears|swear,swearing testify theorize theorise threaten
      tweet retweet underline underscore underestimate vent venture voice volunteer vow warn whisper whine wonder
      write=wrote|written,writes|write,writing yell rave brag=bragged,brags|brag,bragging bellow boom crow decree dictate divulge
      exhort fume grumble inform inquire insinuate intone marvel moan preach quibble remind shriek signal
      snipe project=projected,,projecting ponder gripe grouse=groused,grouses,grousing posit certify exult harangue
      hoot howl wail blurt gasp sob=sobbed,sobs|sob,sobbing grunt cackle chuckle giggle stammer stutter interrupt=interrupted,, chirp chime
      make=made,makes|make,making spell=spelled|spelt,spells,spelling
      put=put,puts|put,putting forecast=forecast|forecasted,forecasts,forecasting shoot=shot,, fire=fired,, clap=clapped,, text thunder cry utter verify crack=cracked,, beam bark demur=demurred,demurs|demur,demurring coo drawl seethe roar growl gush intimate recite sing=sang,,`,
    tell: `tell=told,tells|tell,telling remind inform assure warn notify advise brief=briefed,, reassure convince
      persuade lecture=lectured,,lecturing promise`,
    ask: `ask urge encourage implore beg=begged,begs|beg,begging order=ordered,orders,ordering instruct press=pressed,,
      demand request challenge=challenged,challenges,challenging invite plead=pleaded|pled,pleads,pleading`,
    call: `call describe label=labeled|labelled,labels,labeling|labelling dub=dubbed,dubs,dubbing brand=branded,,branding
      refer=referred,refers,referring characterize characterise portray depict hail=hailed,hails,hailing deem=deemed,deems,deeming
      accuse blame identify credit=credited,credits,crediting liken compare denounce dismiss deride ridicule cast=,casts,casting tout term=termed,,
      herald acclaim rank=ranked,, rate=rated,, frame=framed,,framing peg=pegged,pegs,pegging pitch=pitched,, chide
      caricature stigmatize stigmatise demonize demonise scorn`,
    judge: `criticize criticise blast slam=slammed,slams,slamming praise applaud condemn attack decry bash
      tear=tore,, assail assault lambaste rip=ripped,rips,ripping mock laud thank congratulate commend endorse oppose
      support back=backed,backs,backing reject defend discuss address deny=denied,denies,denying cite question
      propose recommend outline reference advocate champion disavow dispute rebut=rebutted,rebuts|rebut,rebutting rebuke repudiate welcome
      object=objected,,objecting apologize apologise vilify lampoon bemoan tease taunt insult scold savage=savaged,,
      echo=echoed,echoes,echoing stump=stumped,, unveil=unveiled,unveils,unveiling detail=detailed,,
      highlight invoke disagree agree concur=concurred,concurs|concur,concurring favor=favored,favors,favoring embrace offer=offered,offers,offering
      protest downplay trumpet renounce tackle=tackled,, float=floated,, lobby=lobbied,,lobbying
      exhort decline=declined,declines,declining refuse vow petition=petitioned,, hammer=hammered,,hammering
      knock=knocked,, skewer needle=needled,,needling eviscerate pan=panned,, deplore decry extol=extolled,extols,extolling
      salute=saluted,, fault=faulted,, berate upbraid deride belittle disparage heckle lambast pillory
      tick=ticked,, coin=coined,,
      push=pushed,pushes,pushing side=sided,sides,siding appeal allude inveigh lay=laid,lays|lay,laying
      brush=brushed,brushes,brushing shrug=shrugged,shrugs,shrugging touch=touched,touches|touch,touching
      weigh=weighed,weighs|weigh,weighing double=doubled,doubles,doubling come=came,comes|come,coming approve disapprove
      reflect fret=fretted,frets,fretting obsess vouch long=longed,, balk draw=drew|drawn,draws|draw,drawing
      take=took|taken,takes|take,taking raise=raised,raises|raise,raising have=had,has|have,having`,
    speak: `talk=talked,talks|talk,talking speak=spoke|spoken,speaks|speak,speaking rail groan lash=lashed,, harp=harped,, dwell=dwelt|dwelled,dwells,dwelling fixate
      campaign=campaigned,,campaigning bicker sound=sounded,, lobby
      joke fume bristle chafe crow gloat enthuse focus=focused,,focusing expound opine ruminate hint
      coach=coached,, egg=egged,, react=reacted,,reacting`,
    think: `think=thought,thinks|think,thinking believe feel=felt,feels|feel,feeling hope fear worry know=knew,knows|know,knowing
      expect consider want=wanted,wants|want,wanting wish plan=planned,plans|plan,planning seek=sought,seeks|seek,seeking
      doubt regard view=viewed,views|view,viewing see=,sees|see, imagine assume anticipate prefer=preferred,prefers|prefer,preferring
      intend=intended,intends|intend,intending suspect understand=understood,understands|understand, decide agree aim=aimed,aims|aim,aiming
      realize realise remember love=loved,loves|love, like=liked,likes, hate dislike admire trust=trusted,, 
      recognize recognise learn envision perceive determine dream=dreamed,, judge=judged,, value=valued,, respect=respected,,
      confident=,confident, certain=,certain, sure=,sure, convinced=,convinced, worried=,worried, concerned=,concerned, afraid=,afraid, hopeful=,hopeful, optimistic=,optimistic, adamant=,adamant, aware=,aware, skeptical=,skeptical, sceptical=,sceptical, doubtful=,doubtful, persuaded=,persuaded, glad=,glad, happy=,happy, pleased=,pleased, proud=,proud, disappointed=,disappointed, surprised=,surprised, shocked=,shocked, angry=,angry, upset=,upset, frustrated=,frustrated, sorry=,sorry, grateful=,grateful, relieved=,relieved, alarmed=,alarmed, unsure=,unsure, uncertain=,uncertain, mindful=,mindful, fearful=,fearful, insistent=,insistent, wary=,wary, dismayed=,dismayed, amazed=,amazed, outraged=,outraged, thrilled=,thrilled, excited=,excited, delighted=,delighted, ashamed=,ashamed, nervous=,nervous, anxious=,anxious, determined=,determined, hesitant=,hesitant, critical=,critical, supportive=,supportive, dismissive=,dismissive, opposed=,opposed, enthusiastic=,enthusiastic, vague=,vague, silent=,silent, furious=,furious, tired=,tired,`,
    show: `show=showed|shown,shows|show,showing find=found,finds|find,finding suggest indicate demonstrate illustrate document=documented,, conclude reveal`,
  },
  raising: 'seem seems seemed appear appears appeared',
  supposed: `expected=to believed=to thought=to said=to reported=to seen=as viewed=as regarded=as considered known=as|for accused=of
    criticized=for|as criticised=for|as blamed=for alleged=to rumored=to rumoured=to deemed perceived=as estimated=to projected=to
    predicted=to assumed=to presumed=to understood=to hailed=as praised=for|as credited=with|for touted=as dismissed=as described=as
    portrayed=as billed=as quoted=as|saying suspected=of feared=to widely_seen=as`,
  nominal: `claim=that allegation=that|of assertion=that accusation=that|of argument=that belief=that idea=that notion=that
    suggestion=that fear=that|of concern=that|about worry=that|about evidence=that hope=that conviction=that view=that
    statement=that|about promise=that|to pledge=to|that vow=to|that threat=that warning=that|about remark=that|about
    comment=that|about contention=that insistence=that admission=that acknowledgment=that acknowledgement=that
    announcement=that confession=that denial=that prediction=that speculation=that|about proposal=that|to|for demand=that
    plea=that|to|for call=for|to complaint=that|about charge=that perception=that impression=that feeling=that confidence=that
    optimism=that doubt=that|about suspicion=that assurance=that expectation=that realization=that revelation=that
    report=that theory=that thesis=that premise=that praise=for criticism=that|of critique=of
    question=about refusal=to intention=to conclusion=that recommendation=that|to assessment=that rumor=that rumour=that
    proof=that understanding=that skepticism=about frustration=that regret=that opinion=that`,
  uttering: `express expressed expresses expressing voice voiced voices voicing make made makes making issue issued issues
    issuing deliver delivered delivers delivering raise raised raises raising share shared shares sharing repeat repeated
    repeats reiterate reiterated reiterates offer offered offers offering give gave given gives giving state stated have has
    had having launch launched launches launching level leveled renew renewed release released releases releasing air
    aired announce announced announces announcing lodge lodged hold held holds holding`,
  among: 'among by from in within',
  phrasal: `grant!=that put!=it shoot!=back fire!=back clap!=back point=out make!=clear|it_clear|plain|it_plain|the_case|the_argument spell!=out lay=out
    confident!=that|of|in|about certain!=that|of sure!=that|of convinced!=that|of worried!=that|about concerned!=that|about
    afraid!=that|of hopeful!=that optimistic!=that|about adamant!=that|about aware!=that|of skeptical!=that|of|about
    sceptical!=that|of|about doubtful!=that|about persuaded!=that|of glad!=that|to happy!=that|to pleased!=that|to|with
    proud!=that|of|to disappointed!=that|in|by|with surprised!=that|by|at shocked!=that|by|at angry!=that|about|at|over
    upset!=that|about|with|by frustrated!=that|with|by sorry!=that|for|about grateful!=that|for|to relieved!=that|to
    alarmed!=that|by|at unsure!=that|of|about uncertain!=that|about mindful!=that|of fearful!=that|of insistent!=that|on
    wary!=that|of dismayed!=that|by|at amazed!=that|by|at outraged!=that|by|at|over thrilled!=that|to|with|by
    excited!=that|about|by delighted!=that|to|with ashamed!=that|of nervous!=that|about anxious!=that|about|to
     determined!=to|that hesitant!=to critical!=of supportive!=of
    dismissive!=of opposed!=to enthusiastic!=about vague!=about silent!=on|about furious!=that|about|at|over tired!=of`,
  topical: `rule=out
    point=to|at warn=of|about|against complain=about|of boast=about|of
    brag=about|of comment=on|about lie=about elaborate=on speculate=about|on write=about testify=about|on
    rave=about caution=against|about argue=for|against|about|over plead=for
    push!=for|back_against|back_on press=for advocate=for side!=with agree=with|on disagree=with|on|about object=to
    appeal!=for allude!=to inveigh!=against lay!=out brush!=off|aside
    shrug!=off touch!=on|upon weigh!=in_on double!=down_on come!=out_against|out_for|out_in_favor_of
    think=about|of worry=about wonder=about know=about learn=about|of dream=of|about approve!=of
    disapprove!=of reflect!=on muse=about|on fret!=about|over obsess!=over|about gush=about|over 
    vouch!=for apologize=for apologise=for hope=for wish=for long!=for tweet=about
    conflict!=with balk!=at scoff=at sneer=at marvel=at sour!=on tell=of consist!=of tout=as preach=about
    draw!=attention_to|a_distinction_between|a_contrast_with|comparisons_to take!=issue_with|aim_at|credit_for|a_swipe_at|swipes_at|a_shot_at|shots_at|a_jab_at
    raise!=questions_about|concerns_about|doubts_about|the_possibility_of|the_specter_of|the_prospect_of|the_question_of|the_issue_of
    express=concern_about|concerns_about|support_for|confidence_in|regret_for|interest_in|doubts_about|frustration_with|opposition_to
    cast=doubt_on|doubts_on make!=reference_to|mention_of|light_of|fun_of|the_case_for|the_case_against|a_case_for have!=doubts_about|concerns_about|questions_about
    call=for|on|into_question|attention_to|out`,
  nounLike: `claim claims report reports call calls plan plans support supports note notes comment comments charge
    charges promise promises pledge pledges vow vows post posts tweet tweets answer answers reply replies remark remarks
    question questions attack attacks back view views hope hopes fear fears doubt doubts worry worries wish wishes
    request requests order orders demand demands blame praise show shows find finds rule rules state states hold read
    reads hint hints protest protests guess estimate estimates cry cries warning saying showing meaning reading address addresses
    challenge challenges press aim aims value love like respect trust mention quote quotes text texts email emails
    feeling understanding planning writing thinking saying finding ruling backing dream signal signals sees see cast
    deal record records offer offers cheer cheers concern echo echoes talk talks`,
  nouns: `state report claim call plan support note comment charge promise pledge post tweet answer reply remark
    question attack view hope fear doubt request order demand rule estimate warning reading address challenge press
    email text deal record comments remarks reports plans claims posts tweets questions attacks views orders demands
    rules hearing meeting ruling building briefing speech ally family assembly rally supply weekly daily monthly bully
    anomaly monopoly reply talks vote votes move moves change changes work`,
  finite: `${ENGLISH_FINITE_VERBS} is was are were am be been being has had have having do does did done will would can could
    may might must shall should made makes make took takes take taken went goes go gone going came comes come coming got gets
    get getting gave gives give given giving won wins win ran runs run running held holds led leads lead leading kept keeps keep
    left leaves leave put puts set sets stood stands stand began begins begin begun met meets meet became becomes become brought
    brings bring bought built builds lost loses lose paid pays pay sent sends send served serves spent spends grew grows grow
    fell falls fall rose rises rise broke breaks drew draws drove drives chose chooses faced faces face worked works work used
    uses tried tries try turned turns moved moves move lived lives live died dies played plays play needed needs need started
    starts start helped helps help changed changes followed follows continued stopped stops passed passes happened happens
    happen won't isn't aren't wasn't weren't don't doesn't didn't can't couldn't wouldn't shouldn't hasn't haven't hadn't ain't
    it's he's she's they're we're i'm you're that's there's what's they've we've i've you've he'd she'd they'd we'd i'd i'll
    he'll she'll they'll we'll let's gained voted votes arrived launched appeared remains remained released signed visited
    attended joined killed shot entered ended ends trying looking look looks looked wearing waiting facing taught caught saw
    knew wore bore wrote ate drank sat sang swam threw tore woke wept struck stole swept swung flew forgot hid shook slid slept
    sought fought bound wound bred fed fled bled hung hurt`,
  conjunctions: 'and or but nor yet &',
  subordinators: `that because if when while although though whereas unless until since before after as whether where
    why how so than once lest what`,
  prepositions: `aboard of in on at by for from with to into onto over under about against between among during
    through across toward towards within without despite amid amidst around behind beyond near like via per regarding
    following concerning including throughout alongside outside inside off out up down upon except versus`,
  determiners: `the a an this that these those his her their its our my your each every some any no many several few
    most all both another other one two three four five six seven eight nine ten such whose half more`,
  subjectPronouns: `he she they it we i you who they've we've you've i've`,
  pronouns: { f: 'she her herself hers', m: 'he him himself his', plural: 'they them themselves their' },
  ownPronouns: 'i we you',
  objectPronouns: 'him her them us me it you himself herself themselves itself',
  relatives: 'who which whom whose that',
  auxiliaries: `is was are were be been being am has had have having do does did 's 're 've`,
  modals: `will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't`,
  negations: `not never n't didn't doesn't don't won't wouldn't hasn't haven't hadn't cannot can't couldn't neither nor without nobody none`,
  conditionals: "if unless whether would could might may should wouldn't couldn't cannot can't",
  adverbs: `also likewise similarly then later afterward afterwards again still even just only already now once often ever
    further furthermore meanwhile however instead reportedly repeatedly recently previously earlier simply flatly quickly
    publicly famously angrily clearly bluntly emphatically correctly wrongly rightly openly frequently finally initially
    eventually immediately specifically apparently largely personally rather thus therefore too almost always perhaps maybe back
    sarcastically actually explicitly consistently certainly really soon there here together first jokingly privately sharply
    strongly loudly quietly`,
  times: `today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon
    evening night week month year january february march april may june july august september october november december
    late early last next this earlier recently weekend jan feb aug sept oct nov dec`,
  contrasts: 'but while whereas although though yet',
  compounds:
    'compared_to compared_with think_tank think_tanks press_secretary press_conference press_release call_center call_log',
  questions: 'why how whether whom',
  namers: `show series sitcom drama film movie book novel memoir song album magazine newspaper newsletter podcast programme
    program episode documentary play musical column blog channel band ship boat vessel operation bill slogan motto hashtag
    nickname painting poem exhibition game titled entitled nicknamed so-called codenamed code-named aka`,
  teasers: `read_more read_also also_read read_next more related related_article related_story see_also watch listen
    don't_miss up_next recommended`,
  denials: 'deny reject dispute disavow doubt refuse decline rule_out denial',
  likenings: 'as for',
  commissives: 'promise pledge vow threaten swear propose profess claim volunteer offer',
  speechBeside: `went goes started starts began begins continued continues read reads shot fired hit put came mocks mocked
    retaliated laughed laughs cut sniffed deadpanned mused shrugged snorted sighed chuckled grinned scoffed points`,
  circumstances: 'when after before unlike despite amid asked pressed questioned upon',
  goingOn: `went_on goes_on going_on gone_on continued continues continuing keep keeps kept proceeded proceeds quick careful
    hastened hastens`,
  venues: `interview interviews speech statement statements tweet tweets rally debate memo email e-mail conference
    news appearance letter remarks twitter facebook instagram youtube post video briefing hearing broadcast podcast
    show program programme op-ed column editorial article essay book memoir address testimony town-hall filing lawsuit
    complaint message phone call television tv radio cnn fox msnbc nbc abc cbs press reporters forum panel event
    events meeting summit text blog report ad floor stage trail readout readouts transcript transcripts`,
  sourcePrepositions: 'according_to in_the_words_of',
  complementisers: 'that',
  additions: 'and but',
  roles: `president minister premier chancellor secretary governor mayor senator congressman congresswoman lawmaker mp mep msp ambassador
    diplomat official officials leader chief director chairman chairwoman chair spokesman spokeswoman spokesperson candidate
    nominee billionaire mogul businessman analyst expert professor doctor lawyer attorney judge general commander king queen
    pope prince princess prosecutor sheriff officer professor economist republican democrat politician envoy undersecretary
    adviser advisor head speaker whip representative delegate deputy strategist pollster author writer journalist reporter
    editor host anchor correspondent governor-elect president-elect frontrunner front-runner newcomer incumbent executive ceo
    founder activist organizer scientist researcher historian teacher commissioner councilman councilwoman councilor councillor
    alderman superintendent comptroller administrator treasurer student farmer worker voter resident man woman mother father
    brother sister son daughter wife husband`,
  honorifics: `mr mrs mp mep parliament del coun cllr ald ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm rev hon
    pres sec president secretary senator governor mayor minister prime foreign chancellor ambassador representative
    congressman congresswoman judge justice chief general vice former then-president ex-president king queen prince
    princess pope sir dame lord lady us u.s american mexican the state of united states attorney`,
  nameParticles: 'de la del von van der den bin ibn al el da di dos das le y e',
  spokespersons: `spokesman spokeswoman spokesperson spokesmen spokespeople aide aides lawyer attorney representative
    adviser advisor campaign office team staff press-secretary wife husband son daughter brother father mother`,
  institutions: `department ministry house office committee court party council commission agency university institute
    news times post journal bank group association union congress senate fund foundation company corp inc army navy
    police bureau center centre campaign administration government city county party board club league federation
    organization organisation tower network press street avenue plan act deal agreement security`,
  ...ENGLISH_BODIES,
  notTheHolder: `former ex deputy assistant under vice shadow then onetime late acting-deputy next future would-be`,
  demonyms: `american=US us=US mexican=MX canadian=CA guatemalan=GT salvadoran=SV honduran=HN nicaraguan=NI panamanian=PA
    dominican=DO cuban=CU colombian=CO venezuelan=VE ecuadorian=EC ecuadorean=EC peruvian=PE bolivian=BO chilean=CL argentine=AR
    argentinian=AR brazilian=BR paraguayan=PY uruguayan=UY
    british=GB danish=DK french=FR german=DE spanish=ES italian=IT dutch=NL swedish=SE norwegian=NO finnish=FI polish=PL
    portuguese=PT greek=GR hungarian=HU irish=IE ukrainian=UA russian=RU turkish=TR israeli=IL iranian=IR iraqi=IQ saudi=SA
    qatari=QA egyptian=EG indian=IN pakistani=PK chinese=CN japanese=JP australian=AU haitian=HT jamaican=JM nigerian=NG`,
  heads: 'president leader premier',
  questioners: `question interviewer reporter reporters moderator journalist host audience participant operator
    unidentified unknown inaudible`,
  questionLetters: 'q question',
  answerLetters: 'a answer',
  firstPerson: 'i my me mine we our us',
  forged: `fake faked bogus phony phoney doctored deepfake deepfaked ai-generated computer-generated ai-made
    manipulated fabricated altered parody satirical spoof spoofed hoax fictional imaginary invented novel song film
    movie sketch skit cartoon comic sitcom meme satire opera musical joke dream thriller comedy impression
    impersonation`,
  untrue: 'false untrue rumor rumour rumors rumours hoax lie myth fiction',
  true: 'true case correct',
  reciting: 'read quote recite sing retweet repost cite',
  listLabels: `note what when where who why how related read watch see also more update updated correction date time
    place location contact photo photos video image source sources credit subject story graphic editor editor's tags
    topics price pros cons total result results score here's image caption summary breaking developing exclusive live
    analysis opinion poll review listen download`,
  deeds: 'refer mention offer address attack compare answer post favor embrace',
  refusals: 'decline refuse',
  speaking: `comment comments say answer respond reply discuss elaborate speak talk specify confirm identify name
    weigh disclose explain`,
  feminine: `she her woman congresswoman chairwoman spokeswoman mother wife daughter sister mrs ms queen princess
    businesswoman actress lady girl waitress hostess duchess heiress niece aunt grandmother widow nun policewoman irishwoman frenchwoman
    englishwoman scotswoman dutchwoman`,
  masculine: `he him his man congressman chairman spokesman father husband son brother mr king prince businessman lord
    boy pope uncle nephew grandfather widower policeman fisherman gentleman irishman
    frenchman englishman scotsman welshman dutchman`,
} as const satisfies LexiconFile;
