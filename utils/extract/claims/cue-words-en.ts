import type { CueKind } from './cues.ts';

/** English words by what they say about who is speaking; lower case, whole words. */
export const ENGLISH_CUES: Readonly<Record<CueKind, string>> = {
  announce: `
    notice | notification | reminder | final notice | alert | informs you | would like to inform |
    hereby | invites you | requests you | requires you | has issued | we regret | official notice |
    final reminder | announcement to`,
  act: `
    has approved | approved | refund | overpaid | overpayment | entitled | eligible | verify your |
    confirm your | update your | pending | compensation | subsidy | benefit | claim your |
    your application | your account | your parcel | your package | your registration | your tax |
    your bill | your visa | your licence | your license`,
  threat: `
    detected | unpaid | outstanding | overdue | suspended | will be suspended | deactivated | blocked |
    frozen | legal action | warrant | summons | fine | penalty | on hold | is held | expired |
    will expire | failed | rejected | disconnected | disconnection | arrest | overstay |
    money laundering | case against | seized | immediately | within 24 | final notice | surcharge`,
  formal: `taxpayer | citizen | citizens | resident | insured | beneficiary | applicant`,
  familiar: `we | us | our | we're | we've | we'll`,
  report: `
    said | says | announced | announces | reported | reports | reportedly | warns | warned |
    confirmed that | according to | told | urged | urges | spokesman | spokesperson | director-general |
    issued a warning | unveiled | plans to | raised | cuts | extends | introduces | has introduced |
    expects`,
  cite: `
    under | per | as per | pursuant to | in accordance with | required by | regulated by | licensed by |
    licence no | registered with | approved by | on behalf of | partner | in partnership with |
    supported by | like | about | source | against | former | speakers from | speaker from | rules |
    regulation | regulations | rule | announcement by | new rules | law | deadline | petition |
    not affiliated with | not from`,
  via: `
    by | to | with | for | at | of | submitted to | filed with | paid to | and | or | in | via |
    through | visit | into | file | apply | apply at | report to | reported to | the | your | from`,
  place: `
    near | opposite | next to | behind | minutes from | located | walk to | road | station | venue |
    hall`,
  pose: `
    scam | scams | rubbish | not real | delete it | dont tap | don't tap | dont click | do not tap |
    ignore it | is fake | scammer | scammers | fake | fraud | fraudulent | phishing | smishing |
    impersonate | impersonating | impersonation | impostor | pretending | pretend to be | posing as |
    do not click | don't click | never click | beware | hoax | spoofed | does not send | will never ask |
    claiming to be | purporting`,
  from: `
    sincerely | regards | best regards | issued by | signed | sent by | officer | yours faithfully |
    your sincerely | customer service | on behalf | message from | notice from | letter from |
    notification from`,
  you: `
    you | your | dear | customer | sir | madam | traveller | traveler | recipient`,
  order: `
    click | tap | pay | pay now | pay at | visit | open | download | install | log in | login | sign in |
    verify | confirm | update | complete | submit | settle | register | claim | check | scan | call |
    reply | contact | renew | review | resolve | reschedule | please | follow the link | fill in |
    add line`,
  other: `
    co., ltd | co.,ltd | company limited | public company | plc | pcl | inc | llc | limited | gmbh |
    our team | our clients | human resources | hr department | payroll | all staff | dear all |
    dear colleagues | dear client | juristic | newsroom | editor | foundation | association |
    university | law firm | accounting | invoice | receipt | order number | your order | webinar |
    hotel | airways | insurance`,
  promo: `
    sale | discount | off | promotion | promo | buy | shop | book now | for rent | for sale | price |
    million | from thb | free delivery | voucher | coupon | deal | deals | offer | course | package |
    enrol | early bird | tickets | cashback | sqm | bedroom | villa | invest`,
  chat: `
    hi | hey | lol | thanks | cheers | mum | mom | dad | fyi | btw | see you | pls | haha | got a |
    attached | kind regards | let me know`,
  news: `
    newsletter | unsubscribe | manage preferences | manage your preferences | view in browser |
    read more | top stories | this week | daily briefing | breaking news | you are receiving this |
    you receive this | subscribed | sponsored | digest | headlines | opinion | analysis | podcast |
    register for the webinar`,
  foreign: `
    hmrc | irs | gov.uk | government gateway | usps | royal mail | ato | mygov | inland revenue authority | iras | gov.sg |
    gbp | internal revenue service | dvla | uscis | home office | canada post | australia | singapore | japan | uk visa | schengen |
    embassy of japan | u.s | united states | united kingdom`,
  none: `
    click here to unsubscribe | payment method | by email | open data | open source | check-in |
    in order to`,
};
