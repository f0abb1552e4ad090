/** What people are called in English, what only ends like a word for one, and what is made known. */
export const ENGLISH_NOUNS = {
  persons: `native bailiff clerk juror witness survivor neighbor neighbour aide source soldier marine cop policeman fireman
    pastor priest chaplain bishop cardinal imam rabbi nun docker nurse actor actress comedian comic singer musician athlete
    coach guard guest host fan veteran victim migrant refugee colleague friend ally rival boss uncle aunt cousin nephew
    niece grandfather grandmother widow widower girl boy kid child teenager parent patient tenant customer protester
    demonstrator heckler biographer novelist dean provost mediator negotiator intermediary chair admiral colonel major
    captain sergeant lieutenant private cadet pilot sailor agent detective coroner medic surgeon physician therapist
    translator guide waiter barber cook chef driver mechanic engineer lady gentleman guy dissident exile tycoon magnate
    investor trader banker consultant staffer intern assistant insider premier counterpart predecessor successor opponent
    challenger participant attendee individual member giant
    forward midfielder striker defender goalkeeper keeper winger skipper batsman bowler pitcher quarterback coach manager
    irishman frenchman englishman scotsman welshman dutchman irishwoman frenchwoman englishwoman scotswoman dutchwoman
    umpire referee jockey swimmer sprinter golfer boxer
    shopkeeper mp`,
  things: `letter paper newspaper poster order number quarter power river weather winter summer water matter chapter
    tower center trailer flier flyer banner sticker folder ticker dinner ledger register counter shutter pointer
    however ever never other another further rather either neither whether over under after later earlier former
    latter better lower upper higher inner outer computer server border corner charter theater theatre cluster
    disaster semester master filter shelter helicopter transfer cover layer factor sector vector motor reactor
    tractor list twist cancer career hunger anger danger timber lumber chamber september october november december
    offer answer encounter murder burger meter barrier carrier frontier pier tier reminder disclaimer cylinder poll study survey document
    indictment ruling decision law treaty text website page story headline sign label map data figure transcript
    readout cable analysis release law draft plan book note`,
  announced: `threat warning promise pledge vow prediction forecast message ultimatum demand offer proposal accusation condition claim assurance guarantee commitment complaint announcement admission caveat`,
  announces: `issued issues made makes gave gives had has attached delivered delivers offered offers added adds left leaves sent sends floated set laid brought repeated renewed`,
} as const;
