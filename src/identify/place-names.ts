/** Countries, American states and capitals as English news writes them, normalised: "Beijing" speaks, but is no "he". */
const PLACES = new Set(
  `america afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chile
  china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe africa
  asia finland france gabon gambia gaza germany ghana greece greenland guatemala guinea guyana haiti honduras hungary
  iceland india indonesia iran iraq ireland italy jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos
  latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
  slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
  turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us uk eu un
  washington beijing moscow london paris berlin brussels madrid rome ottawa tokyo delhi kyiv kiev tehran ankara cairo
  jerusalem damascus baghdad kabul islamabad seoul pyongyang taipei havana caracas bogota quito lima santiago brasilia
  buenos montevideo asuncion managua tegucigalpa guatemala doha riyadh geneva vienna davos canberra hanoi manila jakarta
  alabama alaska arizona arkansas california colorado connecticut delaware hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming chicago miami houston boston
  brexit christmas easter congress senate parliament islam christian catholic jewish muslim republican democrat
  congressional democratic european african asian latino hispanic arab israeli palestinian russian ukrainian chinese
  indian iranian british english french german italian japanese spanish portuguese turkish indigenous`.split(
    /\s+/u,
  ),
);

/** Whether a lone capitalised word, normalised, is a place, or of one: never a person unless the text gives a first name. */
export const isPlaceName = (word: string): boolean => PLACES.has(word);
