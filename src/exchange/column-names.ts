/**
 * What the columns of a table are called, in English and Spanish, without accents, spaces and capitals. The first name of a
 * list is ours: `export` writes it.
 */
export const COLUMN_NAMES = {
  id: names('id articleid', 'clave identificador'),
  url: names('url link permalink address webaddress', 'enlace liga vinculo direccion'),
  outlet: names(
    'outlet source publication publisher newspaper media medium site',
    'medio fuente publicacion periodico diario sitio',
  ),
  title: names('title headline', 'titulo titular encabezado cabeza'),
  date: names(
    'date published publishedat pubdate publicationdate publisheddate datepublished day',
    'fecha fechadepublicacion fechapublicacion publicado dia',
  ),
  lang: names('lang language', 'idioma lengua'),
  text: names(
    'text body content article fulltext quote quotation statement words',
    'texto cuerpo contenido articulo nota cita declaracion frase palabras',
  ),
  html: names('html pagehtml', ''),
  speaker: names(
    'speaker saidby official',
    'hablante orador oradora declarante vocero vocera funcionario funcionaria',
  ),
  kind: names('kind type', 'tipo clase'),
  country: names('country', 'pais'),
} as const;

function names(english: string, spanish: string): readonly string[] {
  return `${english} ${spanish}`.trim().split(' ');
}
