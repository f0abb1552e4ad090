/**
 * Spanish words of public affairs whose English counterpart is not spelt alike, each with that counterpart; cognates
 * (cooperación, criminal, régimen) need no entry. Inflections share an entry through the stem. Written by hand from
 * general vocabulary: extend it with common words, never with the words of one test.
 */
export const SPANISH_TO_ENGLISH = `
guerra war; paz peace; gobierno government; gobernar govern; pais country; paises countries; pueblo people; gente people;
personas people; hombre man; hombres men; mujer woman; mujeres women; nino child; ninos children; hijo son; hija daughter;
padre father; madre mother; hermano brother; amigo friend; amigos friends; enemigo enemy; vecino neighbor; ciudad city;
calle street; casa house; hogar home; mundo world; tierra land; mar sea; agua water; aire air; fuego fire; luz light;
dia day; dias days; semana week; mes month; meses months; ano year; anos years; hoy today; ayer yesterday; manana tomorrow;
hora hour; tiempo time; vez time; veces times; ahora now; siempre always; nunca never; jamas never; despues after; antes before;
ley law; leyes laws; derecho right; derechos rights; juez judge; jueces judges; tribunal court; corte court; juicio trial;
carcel prison; preso prisoner; delito crime; delitos crimes; delincuencia crime; crimen crime; asesinato murder;
asesinar murder; matar kill; muerto dead; muertos dead; muerte death; vida life; vivir live; nacer born; sangre blood;
arma weapon; armas weapons; bomba bomb; ejercito army; soldado soldier; soldados soldiers; fuerza force; fuerzas forces;
marina navy; guardia guard; frontera border; muro wall; migrantes migrants; extranjero foreign; exterior foreign;
droga drug; drogas drugs; narcotrafico trafficking; bandas gangs; pandillas gangs; carteles cartels; seguridad security;
amenaza threat; amenazas threats; peligro danger; riesgo risk; lucha fight; luchar fight; combatir fight; golpe coup;
ataque attack; defensa defense; victoria victory; derrota defeat; ganar win; perder lose; acuerdo agreement; acuerdos agreements;
tratado treaty; pacto pact; reunion meeting; cumbre summit; encuentro meeting; llamada call; llamar call; carta letter;
palabra word; palabras words; mensaje message; noticia news; noticias news; periodista journalist; prensa press; medios media;
red network; redes networks; libro book; pelicula film; juego game; jugar play; jugador player; partido party; equipo team;
eleccion election; elecciones elections; voto vote; votar vote; votantes voters; campana campaign; candidato candidate;
presidente president; ministro minister; canciller minister; alcalde mayor; alcaldes mayors; gobernador governor;
senador senator; diputado deputy; embajador ambassador; jefe chief; lider leader; lideres leaders; dirigente leader;
empresa company; empresas companies; negociar negotiate; negociacion negotiation; negocio business; negocios business; comercio trade; arancel tariff; aranceles tariffs;
mercado market; banco bank; bancos banks; dinero money; deuda debt; precio price; precios prices; impuesto tax; impuestos taxes;
sueldo salary; salario wage; trabajo work; trabajar work; trabajador worker; trabajadores workers; empleo job; empleos jobs;
desempleo unemployment; paro unemployment; pobre poor; pobres poor; pobreza poverty; rico rich; riqueza wealth;
crecimiento growth; crecer grow; crisis crisis; costo cost; gasto spending; gastos spending; pagar pay; pago payment;
comprar buy; vender sell; venta sale; ventas sales; ayuda help; ayudar help; apoyo support; apoyar support; salud health;
enfermedad disease; enfermo sick; hospital hospital; vacuna vaccine; escuela school; escuelas schools; maestro teacher;
ensenar teach; aprender learn; estudiante student; estudiantes students; conocer know; saber know; sabemos know; sabe knows;
conocimiento knowledge; verdad truth; mentira lie; mentiras lies; pensar think; creer believe; creo believe; sentir feel;
querer want; quiere wants; quiero want; queremos want; quieren want; desear wish; esperar hope; esperanza hope; miedo fear;
odio hate; amor love; feliz happy; triste sad; orgullo pride; orgulloso proud; verguenza shame; libertad freedom; libre free;
igualdad equality; justicia justice; fe faith; dios god; iglesia church; poder power; poderoso powerful; fuerte strong;
debil weak; grande great; gran great; pequeno small; mayor greater; mejor better; peor worse; malo bad; mal bad; bueno good;
buena good; bien well; nuevo new; nueva new; nuevos new; viejo old; joven young; jovenes young; largo long; corto short; alto high;
alta high; bajo low; lleno full; vacio empty; facil easy; dificil difficult; duro hard; verdadero true; cierto true; falso false;
primero first; primera first; ultimo last; ultima last; proximo next; siguiente next; medio middle; mitad half; parte part; lado side;
norte north; sur south; este east; oeste west; izquierda left; derecha right; camino way; forma way; manera way; modo way;
cosa thing; cosas things; hecho fact; hechos facts; asunto issue; tema issue; problema problem; pregunta question;
respuesta answer; solucion solution; decision decision; cambio change; cambiar change; cambios changes; desarrollo development;
medida measure; medidas measures; plan plan; meta goal; objetivo goal; logro achievement; lograr achieve; exito success;
fracaso failure; fracasar fail; error mistake; culpa fault; culpable guilty; mostrar show; demostrar show; decir say;
hablar speak; hablo speak; preguntar ask; pedir ask; responder answer; escuchar listen; oir hear; ver see; vemos see; mirar look;
leer read; escribir write; dar give; tomar take; llevar carry; traer bring; poner put; dejar leave; salir leave; llegar arrive;
venir come; ir go; volver return; regresar return; entrar enter; abrir open; cerrar close; empezar begin; comenzar start;
terminar end; fin end; final end; seguir continue; parar stop; detener stop; detenido arrested; caer fall; subir rise;
aumentar increase; aumento increase; bajar lower; reducir reduce; romper break; construir build; destruir destroy;
proteger protect; mantener keep; cumplir fulfill; deber duty; necesitar need; necesita needs; necesidad need; usar use;
utilizar use; encontrar find; buscar seek; busca seeks; perdon forgiveness; gracias thanks; respeto respect; juntos together;
solo alone; miles thousands; millones millions; mil thousand; dos two; tres three; cuatro four; cinco five; seis six; siete seven;
ocho eight; nueve nine; diez ten; veinte twenty; cien hundred; enero january; febrero february; marzo march; abril april; mayo may;
junio june; julio july; agosto august; septiembre september; octubre october; noviembre november; diciembre december;
lunes monday; martes tuesday; miercoles wednesday; jueves thursday; viernes friday; sabado saturday; domingo sunday;
estados states; unidos united; estadounidense american; estadounidenses americans; reino kingdom; alemania germany; aleman german;
alemanes germans; inglaterra england; ingles english; espana spain; espanol spanish; francia france; frances french;
suecia sweden; suiza switzerland; grecia greece; griego greek; turquia turkey; china china; chino chinese; japon japan;
corea korea; rusia russia; ruso russian; ucrania ukraine; irak iraq; siria syria; egipto egypt; israeli israeli; londres london;
union union; europa europe; europeo european; naciones nations; onu un; otan nato; eeuu us; camara house; congreso congress;
consejo council; oficina office; informe report; estudio study; encuesta survey; investigacion investigation;
investigador researcher; cientifico scientist; ciencia science; policia police; testigo witness; prueba evidence;
pruebas evidence; barco ship; barcos ships; lancha boat; lanchas boats; avion plane; coche car; tren train; petroleo oil;
combustible fuel; energia energy; clima climate; lluvia rain; bosque forest; campo field; comida food; alimentos food;
ropa clothes; mano hand; manos hands; cabeza head; ojos eyes; corazon heart; cara face; nombre name; numero number; lugar place;
propio own; ambos both; varios several; aunque although; ademas moreover; casi almost; quizas perhaps; tal such; sueno dream;
historia history; nivel level; sociedad society; ciudadano citizen; ciudadanos citizens; vivienda housing; deporte sport;
carrera race; obra work; papel role; razon reason; sentido sense; realidad reality; claro clear; posible possible; grave serious;
`
  .split(';')
  .map((entry) => entry.trim().split(' '))
  .filter((entry): entry is [string, string] => entry.length === 2);
