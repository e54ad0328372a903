/**
 * An address that cannot be clicked or fetched by mistake, as those who take reports write it:
 * `https://rd-go-th.example/pay?id=1` -> `hxxps://rd-go-th[.]example/pay?id=1`. Only scheme and host are changed, so
 * that it can be turned back.
 */
export function defang(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/*)?([^/?#]*)(.*)$/is.exec(address) ?? [];
  return scheme.replace(/^http/i, (word) => (word.startsWith('H') ? 'HXXP' : 'hxxp')) + defangHost(host) + rest;
}

/** `rd-go-th.example` -> `rd-go-th[.]example`; the user part before an `@` is kept out of the way too. */
export function defangHost(host: string): string {
  return host.replace(/(?<!\[)[.。．｡](?!\])/g, '[.]').replace(/(?<!\[)@(?!\])/g, '[@]');
}

/** The same for words that hold an address: a caption, or an address that is written with spaces. */
export function defangWords(text: string): string {
  return text.replace(/\S+/g, (word) => (/[.。．｡]/.test(word) ? defang(word) : word));
}
