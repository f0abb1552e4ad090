/** When and where in Spanish. */
import type { WhenData } from './when.ts';

export const WHEN_SPANISH = {
  language: 'es',
  weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
  capitals: false,
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  days: `hoy=0 esta_mañana=0 esta_tarde=0 esta_noche=0 esta_madrugada=0 este_mediodía=0 ayer=-1 anoche=-1 anteayer=-2
    antier=-2 antes_de_ayer=-2 la_víspera=-1 ayer_por_la_noche=-1 ayer_por_la_tarde=-1 ayer_por_la_mañana=-1
    pasado_mañana=2`,
  daysFromThere: `el_día_anterior=-1 un_día_antes=-1 el_día_previo=-1 un_día_después=1 al_día_siguiente=1 el_día_siguiente=1
    dos_días_antes=-2 dos_días_después=2`,
  periods: `la_semana_pasada=week-1 la_pasada_semana=week-1 esta_semana=week+0 esta_misma_semana=week+0 la_próxima_semana=week+1
    la_semana_próxima=week+1 este_fin_de_semana=week+0 el_fin_de_semana=week+0 el_pasado_fin_de_semana=week-1
    el_fin_de_semana_pasado=week-1 el_mes_pasado=month-1 el_pasado_mes=month-1 este_mes=month+0 este_mismo_mes=month+0
    el_próximo_mes=month+1 el_año_pasado=year-1 el_pasado_año=year-1 este_año=year+0 este_mismo_año=year+0
    el_próximo_año=year+1`,
  numbers: `un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 mil=1000 primero=1`,
  units: 'día=day días=day semana=week semanas=week mes=month meses=month año=year años=year',
  agoBefore: 'hace',
  agoAfter: 'atrás',
  past: 'pasado último',
  future: 'próximo siguiente',
  ahead: 'va van',
  parts: 'este el mismo pasado próximo último por la mañana tarde noche madrugada mediodía',
  closing: 'mañana tarde noche madrugada mediodía',
  beforeDate: 'el este pasado último',
  dateLinks: 'de del',
  inPeriod: 'en durante',
  otherTime: `desde hasta para antes tras después sobre entre al contra a del de con`,
  notBeforeDay: '',
  topics: 'sobre acerca respecto contra',
  events: `conferencia mañanera rueda entrevista discurso comparecencia acto mitin debate intervención sesión reunión comunicado
    mensaje tuit publicación carta declaraciones prensa alocución audiencia encuentro cumbre foro gira evento ceremonia
    consejo rueda-de-prensa posteo video vídeo programa`,
  eventKinds: `mañanera=conference matutina=conference rueda=conference conferencia=conference entrevista=interview podcast=interview
    discurso=speech mitin=speech alocución=speech comparecencia=hearing audiencia=hearing tuit=post posteo=post
    publicación=post video=post vídeo=post twitter=post x=post truth=post facebook=post instagram=post telegram=post
    tiktok=post comunicado=statement carta=statement llamada=call debate=debate`,
  networks: 'twitter x truth facebook instagram telegram tiktok',
  onNetwork: 'en de por vía',
  withWhom: 'con a para',
  openers: `preguntado preguntada cuestionado cuestionada interrogado interrogada entrevistado entrevistada durante en desde
    al este el ayer hoy tras interpelado`,
  delivered: `publicada publicado difundida difundido emitida emitido transmitida transmitido concedida concedido ofrecida
    ofrecido celebrada celebrado grabada grabado`,
  otherOccasion: 'había habían anteriormente previamente antaño',
  inPlace: 'en desde',
  atSite: '',
  fromPlace: '',
  sites: '',
  notPlaces: `twitter facebook instagram tiktok telegram youtube truth x whatsapp cnn fox nbc abc cbs bbc efe televisa telemundo
    univision univisión rtve tve ser cope dios cámara gobierno`,
  placeArticles: 'la el los las',
  placeLinks: 'de del la of the',
} as const satisfies WhenData;
