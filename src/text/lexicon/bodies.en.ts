/** What bodies and what they write are called. */
export const ENGLISH_BODIES = {
  bodies: `company firm group organization organisation agency ministry department union association charity institute court tribunal
    council commission committee university bank regulator watchdog operator airline carrier automaker retailer utility
    manufacturer nonprofit federation board body authority service club party developer insurer hospital museum library
    foundation embassy bureau coalition network school district chamber office trust lobby outlet newspaper lender steelmaker miner
    fund clearinghouse caucus panel startup maker producer grouping bloc alliance federation cooperative brewer drugmaker
    chain centre center chipmaker carmaker broadcaster publisher supplier conglomerate shipper builder chamber secretariat
    ministry directorate inspectorate society guild orchestra studio clinic school parish diocese team thinktank`,
  sameBodies: `company=group|corp|corporation|inc|airlines|industries|holdings|energy firm=group|company|corp|partners
    centre=center center=centre chain=group|stores|supermarkets
    group=association|alliance|coalition|network|foundation|council|union|institute|project|society
    organization=association|foundation|council|network|institute|alliance|society|federation|union
    organisation=association|foundation|council|network|institute|alliance|society|federation|union
    agency=administration|bureau|service|office|authority|department|commission|centers ministry=department department=ministry|office
    union=association|federation|brotherhood|teamsters|workers|alliance charity=foundation|trust|society
    court=tribunal council=board regulator=authority|commission|agency|office watchdog=commission|authority|office|observatory
    airline=airlines|airways carrier=airlines|airways body=council|authority|commission|association|federation
    authority=agency board=council|commission club=united|city service=agency|administration coalition=alliance`,
  reports: 'report study survey poll audit ruling statement',
  papers: '',
  accounts: '',
} as const;
