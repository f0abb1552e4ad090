/** When and where in Portuguese. */
import type { WhenData } from './when.ts';

export const WHEN_PORTUGUESE = {
  language: 'pt',
  // Alone "segunda", "quarta" and "quinta" tell which one more often than when: "a segunda rodada".
  weekdays: 'segunda-feira terça-feira|terça quarta-feira quinta-feira sexta-feira|sexta sábado domingo',
  capitals: false,
  months:
    'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  days: `hoje=0 esta_manhã=0 nesta_manhã=0 esta_tarde=0 nesta_tarde=0 esta_noite=0 nesta_noite=0 nesta_madrugada=0 ontem=-1
    ontem_à_noite=-1 ontem_à_tarde=-1 ontem_de_manhã=-1 anteontem=-2 a_véspera=-1 na_véspera=-1 amanhã=1`,
  daysFromThere: `o_dia_anterior=-1 no_dia_anterior=-1 um_dia_antes=-1 um_dia_depois=1 no_dia_seguinte=1 o_dia_seguinte=1
    dois_dias_antes=-2 dois_dias_depois=2`,
  periods: `na_semana_passada=week-1 a_semana_passada=week-1 esta_semana=week+0 nesta_semana=week+0 na_próxima_semana=week+1
    na_semana_que_vem=week+1 neste_fim_de_semana=week+0 no_fim_de_semana=week+0 no_último_fim_de_semana=week-1
    no_fim_de_semana_passado=week-1 no_mês_passado=month-1 o_mês_passado=month-1 este_mês=month+0 neste_mês=month+0
    no_próximo_mês=month+1 no_ano_passado=year-1 o_ano_passado=year-1 este_ano=year+0 neste_ano=year+0 no_próximo_ano=year+1`,
  numbers: `um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 primeiro=1`,
  units: 'dia=day dias=day semana=week semanas=week mês=month meses=month ano=year anos=year',
  agoBefore: 'há',
  agoAfter: 'atrás',
  past: 'passado passada último última',
  future: 'próximo próxima seguinte',
  ahead: 'vai vão',
  parts: `este esta neste nesta deste desta o a no na mesmo mesma passado passada próximo próxima último última à pela de
    manhã tarde noite madrugada`,
  closing: 'manhã tarde noite madrugada',
  beforeDate: 'o no este neste passado último dia',
  dateLinks: 'de do',
  inPeriod: 'em durante',
  otherTime: 'desde até para antes após depois sobre entre ao contra a de do da dos das com',
  notBeforeDay: '',
  topics: 'sobre acerca contra',
  events: `conferência coletiva entrevista discurso pronunciamento comício debate intervenção sessão reunião comunicado nota
    mensagem tuíte publicação postagem carta declarações imprensa audiência encontro cúpula fórum evento cerimônia conselho
    programa vídeo live visita`,
  eventKinds: `coletiva=conference conferência=conference entrevista=interview podcast=interview discurso=speech
    pronunciamento=speech comício=speech audiência=hearing depoimento=hearing tuíte=post publicação=post postagem=post
    vídeo=post live=post twitter=post x=post truth=post facebook=post instagram=post telegram=post tiktok=post
    comunicado=statement nota=statement carta=statement telefonema=call debate=debate`,
  networks: 'twitter x truth facebook instagram telegram tiktok',
  onNetwork: 'no na em pelo pela via',
  withWhom: 'com ao à para',
  openers: `perguntado perguntada questionado questionada indagado indagada entrevistado entrevistada durante em no na nesta
    neste desde ao este esta ontem hoje após`,
  delivered: `publicada publicado divulgada divulgado emitida emitido transmitida transmitido concedida concedido gravada
    gravado realizada realizado`,
  otherOccasion: 'havia haviam tinha tinham anteriormente previamente outrora',
  inPlace: 'em no na nos nas desde',
  atSite: '',
  fromPlace: '',
  sites: '',
  notPlaces: `twitter facebook instagram tiktok telegram youtube truth x whatsapp cnn globo globonews record sbt band bbc rtp sic
    tvi câmara governo português inglês espanhol`,
  placeArticles: 'o a os as',
  placeLinks: 'de do da dos das del la of the',
} as const satisfies WhenData;
