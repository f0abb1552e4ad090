/** Query parameters that say where a reader came from and never which page it is. */

export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mc_', 'pk_', 'mtm_', 'hsa_', 'stm_', 'at_'];

/** Click ids of advertising networks. */
const CLICKS =
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ttclid twclid igshid igsh li_fat_id _ga _gl srsltid epik ' +
  '_openstat oly_enc_id oly_anon_id vero_id';
/** Newsletters and marketing suites. */
const MAILINGS =
  '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok ml_subscriber wickedid guccounter guce_referrer guce_referrer_sig';
/** Share buttons and referrers as outlets write them. */
const SHARES =
  'cmpid smid smtyp ito ns_campaign ns_mchannel ns_source ocid ref_src ref_url ncid sr_share soc_src soc_trk xtor ' +
  '__twitter_impression wt_mc';

export const TRACKING_NAMES: ReadonlySet<string> = new Set([CLICKS, MAILINGS, SHARES].join(' ').split(' '));
