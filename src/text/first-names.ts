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

/** Their form tells the gender; nothing else is called so. */
const OTHERS = new Set(
  `pablo pedro mario antonio fernando francisco alejandro roberto ricardo eduardo alberto sergio diego gustavo rodolfo
  guillermo alfredo arturo gonzalo ignacio mauricio marcelo claudio ernesto federico gerardo leonardo lorenzo marco octavio
  orlando osvaldo patricio ramiro rogelio teodoro emilio armando bernardo hugo bruno camilo dario fabio fausto heriberto
  horacio humberto evo alvaro adolfo abelardo agapito alonso anselmo aurelio benito braulio casimiro clemente demetrio
  edmundo eladio eleuterio eliseo eugenio eusebio evaristo facundo fidel froilan genaro gilberto gregorio herminio hilario
  isidro jacinto jeronimo laureano leandro macario marcelino mariano maximino melquiades nicanor norberto pancracio
  paulino ponciano porfirio raimundo reinaldo reynaldo rigoberto romulo rosendo rufino saturnino severino silverio silvio
  tadeo telesforo tiburcio urbano venancio wilfredo zacarias
  ana maria laura marta martha paula sofia lucia elena claudia patricia silvia monica cristina daniela gabriela andrea
  adriana alejandra carolina natalia veronica sandra teresa angela susana julia valentina camila mariana juana eva irma
  lidia nora olga paola tatiana vanesa vanessa yolanda ximena martina manuela lorena karina karla carla jimena graciela
  fernanda emilia elisa diana delia cecilia barbara antonia angelica amelia alicia eugenia fabiola fatima francisca
  genoveva georgina gisela guillermina herminia hilda ignacia ines josefina josefa leticia ligia luisa magdalena marcela
  margarita mariela maritza matilde maura micaela mireya norma ofelia olivia ramona rebeca regina rigoberta roberta romina
  rosalia rosaura roxana sara selena sonia tamara tania ursula virginia viviana yadira yesenia zoila zulema`.split(
    /\s+/u,
  ),
);

/** `first`: a first name, normalised; null where its form tells nothing. */
export function genderOfFirstName(first: string): 'f' | 'm' | null {
  if (WOMEN.has(first)) return 'f';
  if (MEN.has(first)) return 'm';
  return /[^a]a$/u.test(first) ? 'f' : first.endsWith('o') ? 'm' : null;
}

/** Whether it is one of the listed first names: nothing else is called so. */
export const isFirstName = (first: string): boolean =>
  WOMEN.has(first) || MEN.has(first) || OTHERS.has(first);
