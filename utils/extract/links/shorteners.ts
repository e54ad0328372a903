/**
 * Hosts that hide where a link leads. The first group was counted in Thai SMS collections of 2022 (hosts only; brand
 * shorteners of carriers, couriers and shops among them); the second is general knowledge. A host stands for its
 * sub-domains as well (`grab.onelink.me`).
 */
const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly cutt.ly cpt.dx 6g.cx l.shobshop.co shorturl.asia citly.me ct.elinks.io m9s.in rrj.nu rebrand.ly tmvh.co ' +
    'lii.bz lihi1.cc lihi.cc lihi2.cc lihi3.cc c0c.me qrco.de kcc.gg keth.me goo.gl jtexp.co ttid.co shp.ee 2g.to ' +
    'shope.ee prv.click 1th.me omb.to u.to ' +
    't.ly tinyurl.com is.gd s.id rb.gy shorturl.at surl.li surl.lu tiny.cc ow.ly v.gd bit.do linktr.ee forms.gle fb.me ' +
    't.co lnkd.in dub.sh dub.co shorten.asia cutt.us gg.gg me-qr.com qr.codes onelink.me app.link page.link app.goo.gl ' +
    'g.co maps.app.goo.gl share.google 1drv.ms bl.ink short.io short.gy tny.im tr.ee da.gd x.gd soo.gd t2m.io urlzs.com ' +
    'rebrandly.com bitly.com j.mp buff.ly dlvr.it ift.tt shrtco.de clck.ru vk.cc n9.cl is.id reurl.cc ppt.cc lurl.cc ' +
    'kutt.it zws.im ouo.io adf.ly shorte.st cli.re tinyurl.is tinyurl.asia shorturl.gg shorturl.be hyperurl.co ' +
    'snip.ly bom.so a2h.co me2.do han.gl url.in.th xn--r1a.click beacons.ai lnk.bio lnk.to qr.ae qr.link qrto.org ' +
    'scnv.io l.ead.me hoo.be msha.ke heylink.me'
  ).split(' '),
);

/** Whether a host, or a parent of it, is a shortener. Takes a host in lower-case ASCII. */
export function isShortener(host: string): boolean {
  for (let at = 0; ; ) {
    const rest = host.slice(at);
    if (SHORTENERS.has(rest)) return true;
    const dot = host.indexOf('.', at);
    if (dot < 0) return false;
    at = dot + 1;
  }
}
