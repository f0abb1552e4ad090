/**
 * The code pages of mainframes (EBCDIC) that feeds have been met in: what the bytes 0x40 to 0xFF mean, in their order.
 * Neither the Encoding Standard nor iconv-lite knows them. Source: the Unicode Consortium's mappings of CP037 and its kin.
 */
const PAGES: Readonly<Record<string, string>> = {
  '037':
    ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
    'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
    '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ ',
  '273':
    ' \u00a0â{àáãåçñÄ.<(+!&éêëèíîïì~Ü$*);^-/Â[ÀÁÃÅÇÑö,%_>?øÉÊËÈÍÎÏÌ`:#§\'="' +
    'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µßstuvwxyz¡¿ÐÝÞ®¢£¥·©@¶¼½¾¬|‾¨´×' +
    'äABCDEFGHI\u00adô¦òóõüJKLMNOPQR¹û}ùúÿÖ÷STUVWXYZ²Ô\\ÒÓÕ0123456789³Û]ÙÚ ',
  '424':
    ' \u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8¢.<(+|&\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1!$*);¬-/\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9¦,%_>?\ufffd\u05ea\ufffd\ufffd\u00a0\ufffd\ufffd\ufffd‗`:#@\'="' +
    '\ufffdabcdefghi«»\ufffd\ufffd\ufffd±°jklmnopqr\ufffd\ufffd\ufffd¸\ufffd¤µ~stuvwxyz\ufffd\ufffd\ufffd\ufffd\ufffd®^£¥·©§¶¼½¾[]¯¨´×' +
    '{ABCDEFGHI\u00ad\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR¹\ufffd\ufffd\ufffd\ufffd\ufffd\\÷STUVWXYZ²\ufffd\ufffd\ufffd\ufffd\ufffd0123456789³\ufffd\ufffd\ufffd\ufffd ',
  '500':
    ' \u00a0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
    'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×' +
    '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ ',
  '875':
    ' ΑΒΓΔΕΖΗΘΙ[.<(+!&ΚΛΜΝΞΟΠΡΣ]$*);^-/ΤΥΦΧΨΩΪΫ|,%_>?¨ΆΈΉ\u00a0ΊΌΎΏ`:#@\'="' +
    '΅abcdefghiαβγδεζ°jklmnopqrηθικλμ´~stuvwxyzνξοπρσ£άέήϊίόύϋώςτυφχψ' +
    '{ABCDEFGHI\u00adωΐΰ‘―}JKLMNOPQR±½ ·’¦\\ STUVWXYZ²§  «¬0123456789³©  » ',
  '1026':
    " \u00a0âäàáãå{ñÇ.<(+!&éêëèíîïìßĞİ*);^-/ÂÄÀÁÃÅ[Ñş,%_>?øÉÊËÈÍÎÏÌı:ÖŞ'=Ü" +
    'Øabcdefghi«»}`¦±°jklmnopqrªºæ¸Æ¤µöstuvwxyz¡¿]$@®¢£¥·©§¶¼½¾¬|¯¨´×' +
    'çABCDEFGHI\u00adô~òóõğJKLMNOPQR¹û\\ùúÿü÷STUVWXYZ²Ô#ÒÓÕ0123456789³Û"ÙÚ ',
  '1140':
    ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
    'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ€µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
    '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ ',
};

/** Other names of them, without `cp`, `ibm` or `csibm` before their number: RFC 1345. */
const NAMES: Readonly<Record<string, string>> = {
  'ebcdic-cp-us': '037',
  'ebcdic-cp-ca': '037',
  'ebcdic-cp-nl': '037',
  'ebcdic-cp-wt': '037',
  'ebcdic-cp-be': '500',
  'ebcdic-cp-ch': '500',
  'ebcdic-cp-he': '424',
  '039': '037',
  '01140': '1140',
};

/** `<?xm` in every one of them. */
const DECLARATION = [0x4c, 0x6f, 0xa7, 0x94];

const BELOW: ReadonlyMap<number, string> = new Map([
  [0x05, '\t'],
  [0x0d, '\r'],
  [0x15, '\n'],
  [0x25, '\n'],
]);

/** What all of them share suffices to read a declaration. */
export const isEbcdic = (bytes: Uint8Array): boolean =>
  DECLARATION.every((byte, index) => bytes[index] === byte);

/** The decoder of a page by any of its names; null where it is none of them. */
export function ebcdicDecoder(label: string): ((bytes: Uint8Array) => string) | null {
  const name = label
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(?:cp|csibm|ibm)-?(?=\d)/, '');
  const page = PAGES[NAMES[name] ?? name];
  if (page === undefined) return null;
  return (bytes) =>
    Array.from(bytes, (byte) => (byte < 0x40 ? (BELOW.get(byte) ?? ' ') : page[byte - 0x40])).join('');
}
