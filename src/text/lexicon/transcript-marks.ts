/** What stands in official transcripts and is said by nobody. */
export const TRANSCRIPT_MARKS = {
  /** The line behind the last word, and what sites write below it. */
  ends: [
    /^[\s#*_=~–—·•-]{3,}$/u,
    /^[-–—]+\s?[0oO]+\s?[-–—]+$/u,
    /^\(?(?:END|FIN|TERMINA|CONCLUYE)\b[^.?!]{0,40}$/u,
    /^END(?:\s\d|\.?$)/u,
    /^(?:Imprima la página|Síguenos|Contenido relacionado|Documentos relacionados|Compartir|Comparte)\b/iu,
    /^(?:Related (?:content|documents)|Share this|Tags:|Back to top|Follow us)\b/iu,
    /^La legalidad, veracidad y/iu,
  ],
  tapes: /\b(?:video|vídeo|audio|clip|spot|película|film|tape|cápsula|grabación|proyecta|proyección)\b/iu,
} as const;
