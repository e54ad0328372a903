import type { LinkKind } from '../../model.ts';
import { type Address, decoded } from './address.ts';
import { isContactHost, isContactScheme } from './contacts.ts';
import { isShortener } from './shorteners.ts';

/** Addresses that lead nowhere outside the message or only start a mail or a call. */
const NO_LINKS = new Set('mailto: tel: sms: smsto: mms: callto: facetime: cid: mid: about:'.split(' '));

/** Schemes that hand over to an app store or start an installed app. */
const APP_SCHEMES = new Set('market: itms: itms-apps: itms-appss: itms-services: intent: android-app:'.split(' '));

/** Packages and profiles that install something on a phone. */
const PACKAGE = /\.(?:apk|xapk|apks|apkm|aab|ipa|mobileconfig)(?:$|[/?&#])/i;

export function isLinkProtocol(protocol: string): boolean {
  return !NO_LINKS.has(protocol);
}

/** What an address opens. Store pages on the web are `web`: they are pages. */
export function kindOf(address: Address): LinkKind {
  if (isContactScheme(address.protocol)) return 'contact';
  if (APP_SCHEMES.has(address.protocol)) return 'app';
  if (address.ascii === '') return 'other';
  if (PACKAGE.test(decoded(address.path)) || PACKAGE.test(decoded(address.query))) return 'app';
  if (isContactHost(address.ascii)) return 'contact';
  return isShortener(address.ascii) ? 'shortener' : 'web';
}
