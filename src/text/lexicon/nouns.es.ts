/**
 * What people are called in Spanish, what only ends like a word for one, and what is said to be of a clause («probado»), what a narrator calls
 * what was said, and what is made known.
 */
export const SPANISH_NOUNS = {
  persons: `hombre mujer señor señora campesino campesina joven niño niña vecino vecina anciano anciana estudiante maestro
    maestra reportero reportera periodista soldado agente testigo víctima familiar hermano hermana hijo hija esposo
    esposa yerno nuera suegro suegra padre madre tío tía primo prima sobrino sobrina abuelo abuela amigo amiga colega
    compañero compañera colaborador colaboradora empleado empleada trabajador trabajadora obrero obrera taxista chofer
    comerciante vendedor vendedora migrante activista manifestante simpatizante seguidor seguidora rival adversario
    adversaria contrincante antecesor antecesora predecesor predecesora sucesor sucesora homólogo homóloga par
    interlocutor biógrafo médico médica enfermero enfermera sacerdote cura pastor cómico humorista imitador actor
    actriz cantante pescador agricultor ganadero productor gerente comisario comisaria dueño dueña propietario propietaria
    encargado encargada ingeniero ingeniera arquitecto arquitecta científico científica sociólogo socióloga biólogo bióloga
    geólogo geóloga psicólogo psicóloga epidemiólogo epidemióloga meteorólogo meteoróloga pediatra cirujano cirujana veterinario
    veterinaria farmacéutico farmacéutica rector rectora decano decana catedrático catedrática docente párroco edil concejal
    concejala regidor regidora intendente intendenta prefecto prefecta comandante coronel capitán teniente sargento almirante
    inspector inspectora subinspector bombero bombera policía detective guardia oficial guía piloto capitana azafata conductor
    conductora camionero transportista hostelero hotelero cocinero cocinera chef camarero camarera panadero panadera colmadero
    tendero tendera librero librera editor editora novelista poeta dramaturgo dramaturga cineasta guionista realizador realizadora
    productora compositor compositora músico música pianista guitarrista bailarina bailarín pintor pintora escultor escultora
    fotógrafo fotógrafa diseñador diseñadora futbolista delantero defensa portero centrocampista mediocampista goleador tenista
    ciclista atleta corredor corredora seleccionador seleccionadora capitán arquero preparador presidenciable aspirante postulante
    sindicalista gremialista ambientalista ecologista feminista lideresa cacique comunero comunera dirigenta vocal tesorero
    tesorera secretario consejal letrado letrada querellante acusado acusada procesado procesada imputado imputada condenado
    condenada sobreviviente superviviente damnificado damnificada afectado afectada usuario usuaria inquilino inquilina paciente
    pasajero pasajera turista cliente clienta jubilado jubilada pensionista desempleado desempleada universitario universitaria
    alumno alumna adolescente empresario empresaria ejecutivo ejecutiva directivo directiva consultor consultora asesor asesora
    viuda viudo aliado aliada novio novia pareja influencer youtuber streamer`,
  things: `sector mercado resultado dato diario horario salario sumario escenario calendario vehículo proyecto decreto dictado
    tratado acta auto medio motor factor valor color error clima tema sistema problema caso expediente incidente accidente
    ambiente frente puente presente siguiente vertiente corriente fuente gente mente cuenta encuesta venta renta planta puerta
    carta nota ruta lista vista pista medida subida salida caída bajada llegada entrada jornada temporada mirada llamada votación
    mayoría minoría historia teoría primera tercera frontera carrera manera cartera bandera dinero enero febrero acuerdo pedido
    recorrido partido sentido contenido mercado estado comunicado juzgado certificado atentado mandato relato dato`,
  comments: `frase palabras dato fórmula calificativo acusación extremo versión afirmación aseveración recomendación cálculo conclusión expresión
    hipótesis advertencia exigencia petición pedido promesa pronóstico propuesta señalamiento reproche comentario declaración mensaje argumento tesis`,
  officeLinks: 'a al ante',
  chambers: 'cámara senado congreso presidencia vicepresidencia alcaldía gobernación',
  telling: 'decir rezar',
  anyOffice: 'titular',
  offices: 'ministro ministra secretario secretaria',
  clear: `claro probado probada acreditado acreditada demostrado demostrada evidente obvio necesario imprescindible indispensable
    fundamental importante esencial urgente probable improbable posible imposible prematuro lógico absurdo injusto justo inaceptable
    intolerable inadmisible lamentable positivo preocupante normal extraño raro grave vergonzoso escandaloso triste bueno malo mejor
    peor difícil fácil razonable inconcebible indignante paradójico significativo conveniente oportuno deseable viable inviable
    previsible seguro cierto increíble bien mal sorprendente curioso llamativo relevante insólito incomprensible inexplicable`,
  measuring: 'cifrar cuantificar estimar calcular',
  beforeAmount: 'en',
  roughly: 'unos unas más menos de casi cerca alrededor al',
  rulesOut: 'descartar',
  announced: `advertencia amenaza promesa pronóstico aviso mensaje recado sentencia pulla dardo anuncio compromiso exigencia
    condición ultimátum oferta propuesta predicción vaticinio acusación reproche garantía confesión novedad pedido petición
    cifra cifras número números plazo fecha dato cálculo cuenta cuentas`,
  announces: `lanzó lanza hizo hace dejó deja mandó manda envió envía dio da planteó plantea soltó suelta emitió emite
    formuló formula añadió añade agregó agrega sumó suma puso pone reiteró repitió trasladó trajo`,
} as const;
