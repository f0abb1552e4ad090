/** Of an institution by its address: ministries and presidencies stand under their country's own endings. */
export function countryOfAddress(url: string): string | null {
  const host = URL.parse(url)?.hostname ?? '';
  const end = host.split('.').at(-1)?.toUpperCase() ?? '';
  if (end === 'GOV' || end === 'MIL') return 'US';
  if (!/^[A-Z]{2}$/u.test(end)) return null;
  return end === 'UK' ? 'GB' : end === 'EU' ? null : end;
}
