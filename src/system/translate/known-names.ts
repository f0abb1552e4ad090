/**
 * Capitalised words a dictionary translates as a person would: countries, cities that have a name in the other language,
 * institutions, days and months. All other names are masked. General vocabulary, written by hand, without accents.
 */
const KNOWN = new Set(
  `estados unidos reino unido espana alemania francia italia suiza suecia noruega dinamarca finlandia polonia rusia ucrania
  turquia grecia egipto siria jordania libano irak iran israel palestina arabia saudita china japon corea norte sur india
  pakistan afganistan mexico brasil peru panama canada haiti cuba nicaragua venezuela colombia ecuador bolivia chile argentina
  paraguay uruguay honduras guatemala salvador republica dominicana jamaica belice guyana puerto rico africa europa asia
  america latina central oceania oriente medio caribe atlantico pacifico londres nueva york ginebra moscu pekin bruselas
  belgrado varsovia viena praga estocolmo copenhague jerusalen la habana roma milan florencia venecia lisboa
  casa blanca congreso senado camara diputados representantes gobierno estado ministerio secretaria corte suprema tribunal
  supremo parlamento union europea naciones unidas otan onu oea banco mundial fondo monetario internacional consejo seguridad
  fiscalia policia ejercito marina iglesia papa constitucion presidente presidenta ministro ministra secretario canciller
  united states kingdom spain germany france italy switzerland sweden norway denmark finland poland russia ukraine turkey
  greece egypt syria jordan lebanon iraq saudi japan korea north south mexico brazil latin central africa europe middle east
  london new york geneva moscow beijing brussels havana rome white house congress senate representatives government state
  department supreme court parliament european union nations nato world bank international monetary fund security council
  army navy church pope constitution president minister secretary chancellor
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves
  viernes sabado domingo january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday de del el los las y of the and`.split(/\s+/u),
);

/** Whether every word of a name is one a dictionary knows. */
export const isKnownName = (name: string): boolean =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s'’-]+/u)
    .every((word) => KNOWN.has(word));
