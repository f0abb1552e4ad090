/** Spanish words that say how a sentence is built, not what it is about; normalised (no accents). */
export const SPANISH_STOPWORDS = `
el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
yo me mi mis tu te ti tus usted ustedes ella ellas ellos le les se su sus nos nosotros nosotras nuestro nuestra nuestros nuestras
quien quienes que cual cuales cuyo cuya cuando donde como cuanto cuanta
de a en por para con sin sobre entre desde hasta hacia contra durante tras segun ante bajo
y e o u ni pero sino si porque pues aunque mientras
es son era eran fue fueron ser sido siendo sea sean soy somos esta estan estaba estaban estar estamos estoy
ha han habia habian haber hay he hemos haya hubo tiene tienen tenia tener tenemos tengo
puede pueden podia poder podemos va van vamos iba ir hace hacen hacer
no ya muy mas menos mucho mucha muchos muchas tan tanto tambien solo todo toda todos todas otro otra otros otras cada mismo misma algo alguno alguna algun
aqui ahi alli asi
`
  .trim()
  .split(/\s+/u);
