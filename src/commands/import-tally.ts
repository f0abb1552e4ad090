/** What came of an import, counted. */
export type Tally = Record<
  | 'read'
  | 'known'
  | 'copies'
  | 'undated'
  | 'new'
  | 'report'
  | 'repeat'
  | 'official'
  | 'feed'
  | 'subscription',
  number
>;

export const emptyTally = (): Tally => ({
  read: 0,
  known: 0,
  copies: 0,
  undated: 0,
  new: 0,
  report: 0,
  repeat: 0,
  official: 0,
  feed: 0,
  subscription: 0,
});

export function summaryOf(tally: Tally, leftOut: number): string {
  const { read, known, copies, undated, new: fresh, report: reports, repeat } = tally;
  const again = copies === 0 ? '' : `, copies of another’s text: ${copies}`;
  const dateless = undated === 0 ? '' : `, without a date and taken for today’s: ${undated}`;
  const left = leftOut === 0 ? '' : `; ${leftOut} left out, see above`;
  const added = (['official', 'feed', 'subscription'] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => ` Added: ${tally[kind]} ${kind}${tally[kind] === 1 ? '' : 's'}.`)
    .join('');
  return `Read: ${read}, on record already: ${known}${again}${dateless}. Statements: ${fresh} new, ${reports} reported again, ${repeat} repeated${left}.${added}`;
}
