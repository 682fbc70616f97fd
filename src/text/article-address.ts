/** Parameters that say who sent a reader, and not what is read. */
const TRACKING =
  /^(?:utm_\w+|[gm]?clid\w*|fbclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|mc_(?:cid|eid)|mkt_tok|_hs(?:enc|mi)|ocid|cmpid?|campaign|smid|smtyp|partner|taid|s_?cid|ref_?src|ref_url|at_(?:medium|campaign|custom\d|link\w*|ptr_name|bbc_team)|wt_?mc\w*|xtor|ns_(?:campaign|mchannel|source|linkname)|sh(?:are)?_?(?:id|source|type)|guccounter|guce_\w+|spm|srnd|CMP|_ga|_gl|mod|feature|rss|outputType)$/i;

/** Words that send a reader, where that is all they do ("?ref=rss"). */
const SENDER = /^(?:ref|source|src|from|via|cid|partner)$/i;
const SENT_BY =
  /^(?:rss|feed|twitter|facebook|fb|tw|email|mail|newsletter|social|share|homepage|home|search|google|app|push|whatsapp|telegram)/i;

/** The address of a web page as one keeps it: without its fragment, tracking parameters and a slash at its end. Null for what is none of http. */
export function articleAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!url.hash.startsWith('#!')) url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (TRACKING.test(name) || (SENDER.test(name) && SENT_BY.test(value))) url.searchParams.delete(name);
  }
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}
