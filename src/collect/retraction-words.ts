/** How outlets say that an article of theirs stands no more, by language: sources of regular expressions. */
export const RETRACTION_WORDS = {
  en: {
    /** What is taken back. */
    articles: '(?:this|our|the) (?:\\w+ )?(?:article|story|report|post|page|item)',
    /** And that it is, within the sentence. */
    takenBack:
      '(?:has been|was|is|have been) (?:\\w+ )?(?:withdrawn|retracted|removed|taken down|deleted|unpublished)',
    /** Opening words of a headline or a text, in capitals or before a colon. */
    openings: 'retraction|retracted|withdrawn|story withdrawn|story removed',
  },
  es: {
    articles:
      '(?:est[ae]|nuestr[ao]|la|el) (?:presente )?(?:artículo|nota|noticia|información|publicación|contenido|página|reportaje)',
    takenBack:
      '(?:ha sido|fue|ha quedado|se ha) (?:\\p{L}+ )?(?:retirad|eliminad|borrad|suprimid|despublicad|dad[oa] de baja)[oa]?',
    openings: 'retractación|rectificación y retirada|nota retirada|artículo retirado|noticia retirada',
  },
  pt: {
    articles: '(?:est[ae]|noss[ao]|a|o) (?:artigo|notícia|reportagem|matéria|publicação|página|conteúdo)',
    takenBack: '(?:foi) (?:\\p{L}+ )?(?:retirad|removid|apagad|excluíd|despublicad)[oa]',
    openings: 'retratação|notícia retirada|matéria retirada',
  },
} as const;
