/** Portuguese words that say how a sentence is built, not what it is about; normalised (no accents). */
export const PORTUGUESE_STOPWORDS = `
o a os as um uma uns umas do da dos das no na nos nas ao aos pelo pela pelos pelas num numa
este esta isto estes estas esse essa isso esses essas aquele aquela aquilo
eu me mim meu minha tu te voce voces ele ela eles elas lhe lhes se seu sua seus suas nos nosso nossa nossos nossas
quem que qual quais cujo cuja quando onde como quanto
de em por para com sem sobre entre desde ate contra durante apos ante sob
e ou nem mas se porque pois embora enquanto
e sao era eram foi foram ser sido sendo seja sejam sou somos esta estao estava estavam estar estamos estou
ha tem tinha tinham ter temos tenho houve pode podem podia poder vai vao ia faz fazem fazer
nao ja muito mais menos tao tanto tambem so todo toda todos todas outro outra outros outras cada mesmo mesma algum alguma
aqui ai ali assim
`
  .trim()
  .split(/\s+/u);
