import { Refusal, reasonOf, type Problem } from '../../errors.ts';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that an operator can do something about. */
const KNOWN: Readonly<Record<number, { readonly what: string; readonly advice: string }>> = {
  3: { what: 'may not be opened', advice: 'Check the permissions of the file and its folder.' },
  5: { what: 'is in use by another process', advice: 'Stop the other process, or name another file.' },
  8: { what: 'cannot be written to', advice: 'Check the permissions of the file and its folder.' },
  10: { what: 'could not be read or written', advice: 'Check the disk, then restore the latest backup.' },
  11: { what: 'is damaged', advice: 'Restore the latest backup, or move the file away to begin anew.' },
  13: { what: 'has no room left on its disk', advice: 'Free some space and try again.' },
  14: { what: 'cannot be opened', advice: 'Check that the path is a file that may be read and written.' },
  26: { what: 'is not a database', advice: 'Name another file; On Record makes its own.' },
};

/** What SQLite threw, as a problem of the database `source`. A refusal keeps its own. */
export function troubleWith(source: string, thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  const known = KNOWN[resultCode(thrown) & 0xff];
  return known === undefined
    ? { code: 'database', source, what: `failed: ${reasonOf(thrown)}` }
    : { code: 'database', source, ...known };
}

/** Whether it is something an operator can mend. */
export const isKnownTrouble = (thrown: unknown): boolean => (resultCode(thrown) & 0xff) in KNOWN;

function resultCode(thrown: unknown): number {
  const code = thrown instanceof Error && 'errcode' in thrown ? thrown.errcode : 0;
  return typeof code === 'number' ? code : 0;
}
