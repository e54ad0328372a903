import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../utils/extract/links/address.ts';
import { imitates, imitationFinder } from '../../../utils/extract/links/imitation/lookalike.ts';
import { HOSTS } from './hosts.ts';

/** Hosts that are somebody's honest own. Written down from general knowledge; none is visited. */
const HONEST = `
rd.go.th www.rd.go.th efiling.rd.go.th sso.go.th moph.go.th ddc.moph.go.th dlt.go.th dol.go.th dopa.go.th police.go.th
rtaf.mi.th navy.mi.th pea.co.th eservice.pea.co.th mea.or.th pwa.co.th mwa.co.th thailandpost.co.th gsb.or.th baac.or.th
bot.or.th oic.or.th sec.or.th set.or.th nbtc.go.th customs.go.th immigration.go.th mflowthai.com thaievisa.go.th
tdac.immigration.go.th dga.or.th etda.or.th tourismthailand.org krungthai.com ktb.co.th chula.ac.th ku.ac.th mahidol.ac.th
tu.ac.th cmu.ac.th kku.ac.th psu.ac.th kmutt.ac.th redcross.or.th thaipbs.or.th thaihealth.or.th tdri.or.th ilaw.or.th
tb-cert.or.th thaifoundation.or.th unicef.or.th scb.co.th kasikornbank.com kbank.co bangkokbank.com krungsri.com ttbbank.com
kkpfg.com uob.co.th cimbthai.com tisco.co.th lhbank.co.th ktc.co.th ktc.promo krungthai-axa.co.th ktaxa.live
thaiairways.com airasia.com nokair.com bangkokair.com agoda.com booking.com traveloka.com shopee.co.th lazada.co.th
lotuss.com makro.pro bigc.co.th central.co.th homepro.co.th powerbuy.co.th jd.co.th kerryexpress.com flashexpress.com
flashexpress.co.th jtexpress.co.th ninjavan.co best-inc.co.th dhl.com mydhl.express.dhl fedex.com ups.com scgexpress.co.th
ais.th ais.co.th dtac.co.th true.th truecorp.co.th truemoney.com 3bb.co.th ntplc.co.th tqm.co.th roojai.com rabbitcare.com
muangthai.co.th thailife.com aia.co.th fwd.co.th fwdth.co prudential.co.th allianz.co.th jobthai.com jobsdb.com jobbkk.com
thaipost.net thairath.co.th khaosod.co.th matichon.co.th dailynews.co.th mgronline.com bangkokbiznews.com prachachat.net
thansettakij.com bangkokpost.com nationthailand.com thethaiger.com pptvhd36.com workpointtoday.com standard.co sanook.com
kapook.com pantip.com wongnai.com ddproperty.com thaihometown.com baania.com siam-legal.com expattaxthailand.com
thailand-business-news.com visitthailand.com thaifriendly.com thaivisa.com aseannow.com thai-language.com samui-info.com
phuket-thailand-hotels.com amazingthailand.org thailandtatler.com thaiembassy.com led-light.shop led-thailand.com
sat-prep.online dad-jokes.online pea-shooter.com pea-protein.shop set-design.shop bot-trading.xyz git-tools.xyz cad-design.online
sec-consult.com dip-sauce.shop dot-studio.site tat-tattoo.top sam-store.shop pat-shop.online md-clinic.live nia-beauty.shop
sso.google.com sso.example.com login-sso.company.com sso-login.net fda.gov irs.gov usa.gov gov.uk hmrc.gov.uk gov.sg
iras.gov.sg mea.gov.in customs.gov.au immigration.gov.ph mofa.go.jp nta.go.jp nts.go.kr kemenkeu.go.id gob.mx gouv.fr
state.gov europa.eu canada.gc.ca rd.com gothic.com goth.com cargo-th.com lego-thai.com wego.com lets-go-th.com mango-thai.com
google.com youtube.com facebook.com instagram.com line.me today.line.me lin.ee apple.com icloud.com microsoft.com office.com
live.com outlook.com yahoo.com wikipedia.org amazon.com netflix.com spotify.com zoom.us paypal.com github.com gitlab.com
cloudflare.com adobe.com dropbox.com slack.com notion.so canva.com tiktok.com x.com twitter.com linkedin.com whatsapp.com
t.me telegram.org reddit.com bing.com baidu.com wordpress.com blogspot.com medium.com change.org coursera.org grab.com
foodpanda.co.th lineman.onelink.me bit.ly cutt.ly tinyurl.com forms.gle kcc.gg omb.to rbt.one vid.es hge.bz bil.ly
grab-th-line.cc bbldcsupport.cc fla-qr.com flo-sh.cc fxgs-th.com kaset-organic.com pattaya-rent.com police.uk met.police.uk
court-tv.com customs-clearance-agency.com energy-drink.shop market-place.online dop-music.live port-wine.shop
studentloans.gov redcross.org forest-fire.info transport-services.eu parliament.uk industry-week.com excise-tax-help.us
thaismile.com thaibev.com thaioil.com thaiunion.com smilethai.com centralthailand.com ruay-rat.bet hotlive.vip p48q.com
meath.ie meath.com peaches.com peat.shop dolls.shop dolphin.online rdio.com ssoft.com gsbenergy.de doltonline.com
led.in.th police.in.th customs-broker.in.th meaclub.in.th tutor-rd.in.th
บ้านสวนทุเรียน.com ร้านกาแฟ.ไทย ทุเรียนไทย.com ข้าวหอมมะลิ.com ที่ดินเชียงใหม่.com xn--72cst3czdd.com
`
  .trim()
  .split(/\s+/);

/** Invented or reported imitations, with whom they imitate. */
const IMITATIONS: readonly (readonly [host: string, agency: string])[] = [
  // the government's suffix flattened, misplaced or glued
  ['my.or-th.click', 'go.th'],
  ['docs.or.th-view.in', 'go.th'],
  ['docs.or.th.view.in', 'go.th'],
  ['pay.co.th-view.com', 'go.th'],
  ['www.list-or-th.cfd', 'go.th'],
  ['doc-goth.xyz', 'go.th'],
  ['www.goth.vip', 'go.th'],
  ['portal.ac-th.com', 'go.th'],
  // the suffixes under .th that anybody gets
  ['rd-refund.shop.th', 'rd'],
  ['rd-eservice.in.th', 'rd'],
  ['www.mea-bill.in.th', 'mea'],
  ['rd-go-th.cc', 'rd'],
  ['rd-go-th.xyz', 'rd'],
  ['www.rd-go-th.co', 'rd'],
  ['rd-go-th.example', 'rd'],
  ['rdgoth.com', 'rd'],
  ['rd-goth.net', 'rd'],
  ['rd.go-th.online', 'rd'],
  ['dol.go-th.site', 'dol'],
  ['thaid-go-th.com', 'thaid'],
  ['sso-go-th.info', 'sso'],
  ['sso-gov-th.com', 'sso'],
  ['customs-gov-th.com', 'customs'],
  ['nbtc-go-th.net', 'nbtc'],
  ['dlt.gov-th.vip', 'dlt'],
  ['refund-go-th.com', 'go.th'],
  ['go-th.cc', 'go.th'],
  ['gov-th.com', 'go.th'],
  ['welfare.thaigov.online', 'welfarecard'],
  ['e-tax.govth.info', 'go.th'],
  ['rd-g0-th.cc', 'rd'],
  ['mea-or-th.online', 'mea'],
  ['bot-or-th.org', 'bot'],
  ['studentloan-or-th.com', 'studentloan'],
  ['pea.co-th.cc', 'pea'],
  ['pwa-co-th.com', 'pwa'],
  ['gsb-or-th.net', 'gsb'],
  // the real host, and more after it
  ['sso.go.th.claim.online', 'sso'],
  ['www.rd.go.th.evil.com', 'rd'],
  ['obec.go.th.evil.xyz', 'obec'],
  ['rd.go.th-refund.com', 'rd'],
  ['bot.or.th.verify.cc', 'bot'],
  ['pea.co.th.bill-pay.top', 'pea'],
  ['unheardof.go.th.evil.net', 'go.th'],
  // a code and what speaks for it
  ['dsi-th.com', 'dsi'],
  ['dsi1.tech', 'dsi'],
  ['dlt-th.cc', 'dlt'],
  ['dlt-kk.cc', 'dlt'],
  ['dlt-eservice.live', 'dlt'],
  ['pea-th.cc', 'pea'],
  ['pea-billing.cc', 'pea'],
  ['mea-th.live', 'mea'],
  ['mea.refund-th.cc', 'mea'],
  ['mea.xx-th.cc', 'mea'],
  ['pea.refund-th.cc', 'pea'],
  ['sso.rt-line.cc', 'sso'],
  ['nbtc.verify-sim.cc', 'nbtc'],
  ['nbtc.sl-th.com', 'nbtc'],
  ['pwa.kn-th.com', 'pwa'],
  ['dol.hx-line.cc', 'dol'],
  ['dol-smart.cc', 'dol'],
  ['rd-thailand.cc', 'rd'],
  ['rd-refund.cc', 'rd'],
  ['rd-th.com', 'rd'],
  ['sso-refund.top', 'sso'],
  ['sso-emp.cc', 'sso'],
  ['gpf-member.top', 'gpf'],
  ['boi-thailand.cc', 'boi'],
  ['oic-th.info', 'oic-ins'],
  ['nhso-right.com', 'nhso'],
  ['moph-help.site', 'moph'],
  ['vac-moph.top', 'moph'],
  ['fda-thai.site', 'fda'],
  ['mdes-check.online', 'mdes'],
  ['ghb-rate.site', 'ghb'],
  ['baac-phaknee.cc', 'baac'],
  ['gsb-loan.site', 'gsb'],
  ['glo-reward.cc', 'glo'],
  ['ddpm-flood.help', 'ddpm'],
  ['mwa-pay.online', 'mwa'],
  ['dbd-update.org', 'dbd'],
  ['rtp-cyber.cc', 'rtp'],
  ['amlo-verify.com', 'amlo'],
  ['ccib-online.live', 'ccib'],
  ['oncb-th.net', 'oncb'],
  ['ssorefund.top', 'sso'],
  ['etda-sign.cc', 'etda'],
  // longer names
  ['thaipost-ems.top', 'thailandpost'],
  ['ems-thpost.cc', 'thailandpost'],
  ['th-post.co.in', 'thailandpost'],
  ['thailandpost.vip', 'thailandpost'],
  ['thailandpost-pay.com', 'thailandpost'],
  ['thailanpost.com', 'thailandpost'],
  ['thailand-post.shop', 'thailandpost'],
  ['tangrat.app-secure.cc', 'tangrat'],
  ['tang-rat.cc', 'tangrat'],
  ['paotang-app.cc', 'paotang'],
  ['gwallet-confirm.cc', 'paotang'],
  ['thailandpass.org', 'thailandpass'],
  ['immigration-thai.org', 'immigration'],
  ['customs-th.online', 'customs'],
  ['customs.duty-pay.cc', 'customs'],
  ['excise-fine.cc', 'excise'],
  ['ptm-police.top', 'eticket'],
  ['police-check.info', 'rtp'],
  ['court-notice.cc', 'cojoffice'],
  ['revenue-department.top', 'rd'],
  ['sanpakorn-refund.com', 'rd'],
  ['tessaban-pay.site', 'form-thesaban'],
  ['slf-refund.site', 'studentloan'],
  ['khonlakrueng-plus.cc', 'khonlakhrueng'],
  ['mohprom-app.top', 'mohprom'],
  // other letters
  ['ѕso.go.th.com', 'sso'],
  ['dsi-тh.com', 'dsi'],
  ['rd.gо.th', 'rd'],
  ['xn--rd-go-h-cvh.cc', 'rd'],
  ['กรมสรรพากร.com', 'rd'],
  ['สรรพากร.online', 'rd'],
  ['คืนภาษีสรรพากร.com', 'rd'],
  ['กรมที่ดิน-ภาษี.com', 'dol'],
  ['ประกันสังคม.shop', 'sso'],
];

describe('hosts that pose as a body', () => {
  test('the tables are as large as they should be', () => {
    expect(HONEST.length).toBeGreaterThanOrEqual(150);
    expect(IMITATIONS.length).toBeGreaterThanOrEqual(80);
  });

  test.each(HONEST)('%s is honest', (host) => {
    expect(imitates(new URL(`https://${host}`).hostname, '', HOSTS)).toBeUndefined();
    if (!host.startsWith('xn--')) expect(imitates(host, '/', HOSTS)).toBeUndefined();
  });

  test.each(IMITATIONS)('%s imitates %s', (host, agency) => {
    expect(imitates(host, '', HOSTS)).toBe(agency);
    expect(imitates(new URL(`https://${host}`).hostname, '/a', HOSTS)).toBe(agency);
  });
});

/** Whole addresses: the disguise may stand in the user name or the path. */
const ADDRESSES: readonly (readonly [href: string, agency: string | undefined])[] = [
  ['https://rd.go.th@evil.example/refund', 'rd'],
  ['https://www.rd.go.th:443@evil.example/', 'rd'],
  ['https://unheardof.go.th@evil.example/', 'go.th'],
  // Another host before it hides none.
  ['https://pay.info,rd.go.th@evil.example/x', 'rd'],
  ['https://evil.example/a.html;rd.go.th/x', 'rd'],
  ['https://dif.link/www.rd.go.th', 'rd'],
  ['https://dif.link/www.rd.go.th/refund', 'rd'],
  ['https://dif.link/unheardof.go.th', 'go.th'],
  ['https://somsak@example.com/', undefined],
  ['https://web.archive.org/web/2024/https://www.rd.go.th/', undefined],
  ['https://www.google.com/search?q=rd.go.th', undefined],
  ['https://github.com/rd.go.th', undefined],
  ['https://example.com/blog/what-rd.go.th-says', undefined],
  ['https://www.rd.go.th/www.sso.go.th', undefined],
  ['https://efiling.rd.go.th@rd.go.th/', undefined],
  ['https://127.0.0.1/rd-go-th.cc', undefined],
];

describe('addresses that pose as a body', () => {
  test.each(ADDRESSES)('%s: %s', (href, agency) => {
    const address = readAddress(href);
    expect(address && imitationFinder(HOSTS)(address)).toBe(agency);
  });
});
