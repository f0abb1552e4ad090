/** Which addresses are not asked at all. */
import { failed, type Outcome } from '../../errors.ts';
import type { FetchRequest } from '../../ports.ts';
import { isPrivateAddress } from './addresses.ts';

/** Any (where a person at the terminal names them), or only these hosts with their ports (which the operator wrote down). */
export type AllowPrivate = 'any' | ReadonlySet<string>;

/**
 * Whether an address may lead into a private network: at a host the operator wrote down, and only from that host itself.
 * What any other outlet links or redirects to cannot.
 */
export function mayBePrivate({ host }: URL, request: FetchRequest, allowed: AllowPrivate): boolean {
  if (allowed === 'any') return true;
  const from = request.foundAt === undefined ? request.url : request.foundAt;
  return from !== null && allowed.has(host) && URL.parse(from)?.host === host;
}

/** Null where the address may be asked. */
export function refusalOf(url: URL, request: FetchRequest, allowed: AllowPrivate): Outcome<never> | null {
  const refuse = (what: string, advice?: string) => failed('http', shownAddress(request.url), what, advice);
  if (!/^https?:$/u.test(url.protocol)) {
    return refuse(`leads to a ${url.protocol} address; only http and https are fetched`);
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'has a name or password in its address, which is sent to nobody',
      'Leave out what stands before the @.',
    );
  }
  if (mayBePrivate(url, request, allowed)) return null;
  if (isPrivateAddress(url.hostname)) {
    return refuse(`leads to a private address (${url.hostname}), which is not fetched`);
  }
  if (!isWebPort(url.port)) return refuse(`leads to port ${url.port}, where no web server is to be expected`);
  return null;
}

/** An address without the name and password in it: it stands in logs and messages. */
export const shownAddress = (url: string): string => url.replace(/^(\w+:\/\/)[^/?#]*@/u, '$1');

/** The web's own, and those above the system's that the Fetch Standard does not block (§ 2.9, “bad port”), nor databases use. */
const isWebPort = (port: string): boolean =>
  port === '' || port === '80' || port === '443' || (Number(port) >= 1024 && !BLOCKED.has(Number(port)));

// prettier-ignore
const BLOCKED: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
  1433, 1521, 2375, 2376, 2379, 3306, 3389, 5432, 5900, 5984, 6379, 9042, 9200, 9300, 11211, 27017,
]);
