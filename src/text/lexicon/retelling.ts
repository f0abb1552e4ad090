/** How people retell in talk what was said, and what of their words was read or is a name. By language; `grammar.ts` explains each entry. */

export const ENGLISH_RETELLING = {
  wasAsked: 'asked asks pressed questioned quizzed question',
  shownIn: `sign signs banner banners placard placards poster posters slogan slogans motto headline headlines caption captions
      word words term terms phrase title label shirt shirts t-shirt hat hats cap caps sticker stickers tattoo plaque chant
      saying proverb cover screen bumper wall mug card song lyric lyrics line rule law`,
  i: 'i',
  quotatives: 'go goes went',
};

export const SPANISH_RETELLING = {
  wasAsked: `preguntó preguntaron preguntaba preguntado preguntada preguntados preguntadas preguntarle consultado consultada consultados
      consultadas cuestionado cuestionada interrogado interrogada interpelado interpelada inquirido inquirida requerido requerida pregunta
      preguntas repreguntó repreguntaron saber inquirió inquirieron`,
  shownIn: `palabra palabras término términos frase título títulos titular titulares portada portadas refrán dicho gorra gorras
      tatuaje pantalla pared muro taza etiqueta canción estribillo ley regla artículo leyenda eslogan nombre`,
  i: 'yo',
  iSay: `digo dije diré contesto contesté respondo respondí pregunto pregunté pedí repito repetí grité escribí advertí avisé
      expliqué repliqué comenté aclaré insistí conté solté mandé`,
  weSay: `decimos dijimos decíamos contestamos respondimos preguntamos pedimos repetimos gritamos escribimos advertimos
      avisamos explicamos insistimos`,
};

export const PORTUGUESE_RETELLING = {
  wasAsked: `perguntou perguntaram perguntado perguntada questionado questionada indagado indagada pergunta perguntas`,
  shownIn: `palavra palavras termo termos frase título títulos manchete manchetes capa provérbio ditado boné tatuagem tela parede
      muro cartaz cartazes faixa faixas placa placas etiqueta canção refrão lei regra artigo slogan nome`,
  i: 'eu',
  iSay: 'digo falei respondi perguntei pedi repito repeti gritei escrevi adverti avisei expliquei comentei insisti',
  weSay: `dizemos dissemos falamos respondemos perguntamos pedimos repetimos gritamos escrevemos advertimos avisamos
      explicamos insistimos`,
};
