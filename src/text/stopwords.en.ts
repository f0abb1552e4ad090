/** English words that say how a sentence is built, not what it is about; normalised (see `normalise`). */
export const ENGLISH_STOPWORDS = `
a an the this that these those it its there here
i me my we us our ours you your yours he him his she her hers they them their theirs
who whom whose which what when where why how
of to in on at by for with from as about into over after before up out off down under between through during against
and or but if then than so because while though although until since nor
is are was were be been being am do does did done doing has have had having
will would shall should can could may might must
not no yes also just only even very too more most less much many such some any each every both all other own same
s t re ve ll d m st nd rd th
`
  .trim()
  .split(/\s+/u);
