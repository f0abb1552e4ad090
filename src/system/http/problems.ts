/** Whatever the network threw, as one problem an operator understands. */
import { failed, reasonOf, type Outcome } from '../../errors.ts';

interface Fault {
  readonly what: string;
  readonly advice?: string;
}

const BY_CODE: Readonly<Record<string, Fault>> = {
  ENOTFOUND: { what: 'has a host name that nobody knows', advice: 'Check the address.' },
  EAI_AGAIN: { what: 'could not be looked up: the name server did not answer', advice: 'Check the network.' },
  ECONNREFUSED: { what: 'refused the connection' },
  ECONNRESET: { what: 'broke off the connection' },
  EPIPE: { what: 'broke off the connection' },
  UND_ERR_SOCKET: { what: 'broke off the connection' },
  EHOSTUNREACH: { what: 'cannot be reached from here', advice: 'Check the network.' },
  ENETUNREACH: { what: 'cannot be reached from here', advice: 'Check the network.' },
  UND_ERR_HEADERS_OVERFLOW: { what: 'sent headers without end' },
  HPE_HEADER_OVERFLOW: { what: 'sent headers without end' },
  Z_BUF_ERROR: { what: 'sent a compressed body that is cut off' },
  Z_DATA_ERROR: { what: 'sent a compressed body that is damaged' },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { what: 'sent less than it announced' },
};

const TIMEOUTS = /^(?:UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT)$/;
const TLS = /CERT|TLS|SSL|ALTNAME|SELF_SIGNED|LEAF_SIGNATURE/;

export function problemOf(
  thrown: unknown,
  source: string,
  seconds: number,
  stopped: boolean,
): Outcome<never> {
  if (stopped) return failed('http', source, 'was not fetched: the program is stopping');
  const chain = causesOf(thrown);
  const codes = chain.map((error) => error.code ?? '');
  if (chain.some(({ name }) => name === 'TimeoutError') || codes.some((code) => TIMEOUTS.test(code))) {
    return failed('timeout', source, `did not answer in full within ${seconds} seconds`);
  }
  const hidden = chain.find(({ name }) => name === 'PrivateAddress');
  if (hidden)
    return failed('http', source, `leads to a private address (${hidden.message}), which is not fetched`);
  const fault = codes.map((code) => BY_CODE[code]).find((known) => known !== undefined);
  if (fault) return failed('http', source, fault.what, fault.advice);
  if (codes.some((code) => TLS.test(code))) {
    return failed('http', source, `has no certificate to trust (${reasonOf(thrown)})`, 'Tell the outlet.');
  }
  const garbled = chain.some(({ name }) => name === 'HTTPParserError');
  if (garbled || codes.some((code) => /^(?:HPE_|Z_|ZSTD_|ERR_)/.test(code))) {
    return failed('http', source, `did not answer as a web server does (${reasonOf(thrown)})`);
  }
  return failed('http', source, `could not be fetched: ${reasonOf(thrown)}`);
}

type Coded = Error & { readonly code?: string };

/** An error, what caused it, and what those that failed together were. */
function causesOf(thrown: unknown, depth = 0): readonly Coded[] {
  if (!(thrown instanceof Error) || depth > 5) return [];
  const together = thrown instanceof AggregateError ? (thrown.errors as unknown[]) : [];
  return [thrown, ...[thrown.cause, ...together].flatMap((cause) => causesOf(cause, depth + 1))];
}
