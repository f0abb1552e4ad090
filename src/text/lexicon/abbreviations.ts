/**
 * Words that end in a full stop without ending a sentence, lower case and without that stop.
 * One list per language; `single letters` ("J. D. Vance") need no entry.
 */
export const ABBREVIATIONS = {
  en: `coun cllr del dels mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm rev hon pres sec supt st ste jr sr
    vs vol ed eds inc corp co ltd bros dept assn univ est approx ave blvd rd ft mt jan feb mar apr jun jul
    aug sept sep oct nov dec tue tues thu thur thurs fri a.m p.m u.s u.n u.k e.u d.c i.e e.g cf fig
    ph.d m.d b.a m.a j.d ala ariz ark calif colo conn fla ga kan ky md mich minn mont neb
    nev n.h n.j n.m n.y n.c n.d okla pa r.i s.c s.d tenn tex va vt w.va wis wyo`,
  es: `sr sra srta sres dr dra drs lic ing arq prof profa gral gob pdte pdta cnel tte sto sta mons mtro mtra dip diput sen vs
    ee.uu ee eeuu uu ff.aa aa rr.hh d.f s.a s.a.b a.c c.v cía cia av avda art arts núm num pág pag págs pags vol
    ed p.ej ej aprox ud uds vd vds ene feb mar abr jun jul ago sept sep oct nov dic a.m p.m a.c d.c`,
  pt: `sr sra srta srs sras dr dra drs prof profa eng gen cel cap ten sgt dep sen min av r pça núm nº pág págs vol ed ex
    aprox etc s.a ltda cia u.s jan fev mar abr mai jun jul ago set out nov dez a.c d.c`,
} as const satisfies Readonly<Record<string, string>>;

/** Small words that have a capital only where they open a sentence, whatever stands before them. */
export const OPENERS = {
  en: 'He She They We But The His Her Their These Those When Asked',
  es: 'El Los Pero Ella Ellos Según Además Cuando',
  pt: 'Ele Ela Eles Mas Segundo Quando',
} as const satisfies Readonly<Record<string, string>>;
