/** `5/3/2026` is 5 March to some and 3 May to others: which, a column of dates as a whole may tell. */

const DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\sT,])/u;

export type DateOrder = 'day first' | 'month first';

/** By the dates that can be read one way only; null where none can, or they disagree. */
export function dateOrderOf(dates: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const date of dates) {
    const [, first, , second] = DATE.exec(date) ?? [];
    if (Number(first) > 12) orders.add('day first');
    if (Number(second) > 12) orders.add('month first');
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

/** The date with its year first; as it is where it is written otherwise, or nobody knows its order. */
export function withYearFirst(date: string, order: DateOrder | null): string {
  const [whole, first = '', , second = '', year = ''] = DATE.exec(date) ?? [];
  if (whole === undefined || order === null) return date;
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${date.slice(whole.length).replace(/^,/u, '')}`;
}
