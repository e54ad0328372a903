/** Addresses that open a conversation instead of a page. */

const HOSTS: ReadonlySet<string> = new Set(
  (
    'line.me liff.line.me page.line.me line.naver.jp lin.ee line.ee t.me telegram.me telegram.dog wa.me wa.link ' +
    'api.whatsapp.com chat.whatsapp.com m.me messenger.com www.messenger.com ig.me zalo.me signal.me signal.group ' +
    'u.wechat.com invite.viber.com discord.gg join.skype.com msng.link'
  ).split(' '),
);

const SCHEMES: ReadonlySet<string> = new Set(
  'line: lineb: tg: whatsapp: viber: fb-messenger: weixin: wechat: skype: zalo: sgnl: kakaotalk:'.split(' '),
);

/** LINE, Telegram, WhatsApp, Messenger and the like. Takes a host in lower-case ASCII. */
export function isContactHost(host: string): boolean {
  return HOSTS.has(host) || host.endsWith('.t.me');
}

/** Takes a scheme as `URL.protocol` gives it, with its colon. */
export function isContactScheme(protocol: string): boolean {
  return SCHEMES.has(protocol);
}
