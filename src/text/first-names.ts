/** Whether a first name is a woman’s or a man’s, as far as its form tells: Spanish ones end in -a or -o, with exceptions. */

const WOMEN = new Set(
  `carmen isabel beatriz mercedes dolores pilar luz raquel ruth esther miriam ines leonor belen soledad rocio consuelo
  milagros montserrat guadalupe nicole michelle rachel karoline caroline kristi pam susan jennifer elizabeth margaret
  kathleen lindsey jane anne marie sarah hannah delcy xiomara berenice lilly lilia irene ivonne denise noemi nohemi
  yasmin yeimi ingrid astrid edith judith lizbeth maribel marisol mabel raisa dina keiko nancy wendy betty
  mary emily ashley hillary tulsi kamala ursula christine yvette amber linda flor paz trinidad rosario
  amparo charo remedios asuncion encarnacion concepcion socorro sagrario elisabeth meritxell itziar ione giorgia mette`.split(
    /\s+/u,
  ),
);
const MEN = new Set(
  `jose juan luis jorge carlos jesus miguel manuel rafael angel daniel david gabriel javier oscar omar hector victor
  cesar felix andres nicolas tomas lucas matias elias jonas isaias josue jeremias zacarias santiago felipe jaime vicente
  enrique ramon raul ruben martin agustin joaquin sebastian fabian julian adrian ivan german hernan alan
  ted fred alfred jared ahmed mohamed mohammed muhammad hamed wilfred
  simon benjamin samuel ismael israel joel saul abel noel axel alex xavier walter nestor edgar oswaldo william
  john james michael robert donald mark jd joe steve scott peter paul tom ron ted bernie mike kevin jamieson keir
  emmanuel olaf friedrich vladimir volodimir volodymyr xi narendra nayib bernard volker jean pierre luca
  joshua rodrigo christopher stephen jeffrey josep jordi salvador maximiliano ulises moises aristides
  nicolae andrei dmitri serguei sergei yamandu leopoldo henrique jair lula baltasar gaspar
  juanma chema josema txema borja jon iker unai aitor bautista mustafa joshua nicola`.split(/\s+/u),
);

/** `first`: a first name, normalised; null where its form tells nothing. */
export function genderOfFirstName(first: string): 'f' | 'm' | null {
  if (WOMEN.has(first)) return 'f';
  if (MEN.has(first)) return 'm';
  return /[^a]a$/u.test(first) ? 'f' : first.endsWith('o') ? 'm' : null;
}

/** Whether it is one of the listed first names: nothing else is called so. */
export const isFirstName = (first: string): boolean => WOMEN.has(first) || MEN.has(first);
