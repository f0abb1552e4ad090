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
  turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us uk eu un ee uu eeuu
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

/** Those whose words may each be a person's: "Costa Rica abolished its army. He said". */
const IN_WORDS: ReadonlySet<string> = new Set(
  `costa_rica el_salvador puerto_rico new_york new_york_city new_mexico new_jersey new_hampshire new_zealand new_delhi new_orleans
  new_england north_america south_america latin_america central_america north_korea south_korea north_carolina south_carolina
  north_dakota south_dakota south_florida west_virginia rhode_island hong_kong south_africa saudi_arabia sri_lanka
  dominican_republic united_states united_kingdom united_nations united_arab_emirates european_union middle_east mexico_city
  panama_city guatemala_city san_jose san_salvador sao_paulo buenos_aires los_angeles san_francisco san_antonio san_diego el_paso
  las_vegas tel_aviv ivory_coast west_bank gaza_strip wall_street silicon_valley capitol_hill great_britain northern_ireland
  eastern_europe western_europe southeast_asia air_force_one santo_domingo san_juan porto_alegre belo_horizonte rio_de_janeiro
  santa_cruz la_paz el_alto kuala_lumpur sierra_leone burkina_faso cape_verde puerto_vallarta ciudad_juarez`
    .split(/\s+/u)
    .map((name) => name.replaceAll('_', ' ')),
);

/** Whether a whole name, normalised, is a place of several words. */
export const isPlaceInWords = (key: string): boolean => IN_WORDS.has(key);
