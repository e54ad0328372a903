/** What is served in the place of a webmail, with a policy as strict as those of the big ones. */

const nonce = 'r4nd0m';
const policy = `script-src 'nonce-${nonce}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** An answer for a route: a page of the given structure, with one script of its own at the end. */
export function strictPage(html: string, script = '') {
  const head = '<head><meta charset="utf-8"><title>mailbox</title><link rel="icon" href="data:,"></head>';
  return {
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: `<!doctype html>${html.replace('<html>', `<html lang="th">${head}`).replace('</body>', `<script nonce="${nonce}">${script}</script></body>`)}`,
  };
}
