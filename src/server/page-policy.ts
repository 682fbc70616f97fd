/** What a page of ours may do: run scripts and show pictures of this server, and ask it. Nothing comes from elsewhere, and no script stands in the page. */
const BASE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The editor of the playground makes its own style sheets, carries its font in them, and thinks in workers. */
const EDITOR = { 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:", 'worker-src': "'self' blob:" };

export const PAGE_POLICY = policyOf(BASE);
export const PLAYGROUND_POLICY = policyOf({ ...BASE, ...EDITOR });

function policyOf(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ');
}
