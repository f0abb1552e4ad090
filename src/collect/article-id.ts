import { identityOf } from '../text/identity.ts';
import { articleKey } from './canonical-url.ts';

/** What an article is known by: a hash of its address, however that is written. */
export const articleIdOf = (address: string): string => identityOf('article', articleKey(address));
