/** Links that lead to a page by way of another: who wraps them so, and where in the address the page's own stands. */

interface Wrapper {
  /** Of the host, in lower case without `www.`. */
  readonly host: RegExp;
  readonly path: RegExp;
  /** Parameters that may hold the address. */
  readonly parameters: readonly string[];
}

const GOOGLE = /^(?:news\.url\.|news\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

const WRAPPERS: readonly Wrapper[] = [
  { host: GOOGLE, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^(?:lm?\.|m\.)?facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, path: /^\//, parameters: ['u'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
  { host: /^linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
  { host: /^youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^getpocket\.com$/, path: /^\/redirect$/, parameters: ['url'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameters: ['url', 'u'] },
  { host: /^exit\.sc$/, path: /^\//, parameters: ['url'] },
  { host: /^redirect\.viglink\.com$/, path: /^\//, parameters: ['u'] },
  { host: /^go\.redirectingat\.com$/, path: /^\//, parameters: ['url'] },
];

/** Copies of pages that AMP's caches serve: the page's own address stands in the path, after `s/` where it is `https`. */
const CACHES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.cdn\.ampproject\.org$/, /^\/[a-z]{1,3}\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/],
  [/^(?:bing-amp\.com|[\w-]+\.bing-amp\.com)$/, /^\/[a-z]{1,3}\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/],
  [GOOGLE, /^\/amp\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/],
];

/** The page a link leads to by way of others, however many; the link itself where it is no such. */
export function unwrapped(link: URL): URL {
  let page = link;
  // Ends: what is wrapped is shorter than what wraps it.
  for (let inner = unwrappedOnce(page); inner !== null; inner = unwrappedOnce(page)) page = inner;
  return page;
}

/** Null where it is not wrapped, or leads there by a name only its maker can look up (`t.co`). */
function unwrappedOnce(url: URL): URL | null {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  for (const wrapper of WRAPPERS) {
    if (!wrapper.host.test(host) || !wrapper.path.test(url.pathname)) continue;
    for (const name of wrapper.parameters) {
      const inner = webAddress(url.searchParams.get(name) ?? '');
      if (inner !== null) return inner;
    }
  }
  for (const [cache, form] of CACHES) {
    const [, secure, rest] = (cache.test(host) ? form.exec(url.pathname) : null) ?? [];
    if (rest !== undefined)
      return webAddress(`${secure === undefined ? 'http' : 'https'}://${rest}${url.search}`);
  }
  return GOOGLE.test(host) ? ofGoogleNews(url.pathname) : null;
}

/** Google News' older links: the address stands in Base64 among a few bytes of its own. Newer ones hold a number only. */
function ofGoogleNews(path: string): URL | null {
  const code = /^\/(?:rss\/)?(?:articles|read)\/(CBM[\w-]{20,2000})=*$/.exec(path)?.[1];
  if (code === undefined) return null;
  try {
    const address = /https?:\/\/[!-~]+/.exec(atob(code.replaceAll('-', '+').replaceAll('_', '/')))?.[0];
    return webAddress(address ?? '');
  } catch {
    return null;
  }
}

function webAddress(text: string): URL | null {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  return url !== null && url.hostname.includes('.') ? url : null;
}
