import type { CueKind } from './cues.ts';

/** English words by what they say about who is speaking; lower case, whole words. */
export const ENGLISH_CUES: Readonly<Record<CueKind, string>> = {
  announce: `
    notice | notification | reminder | final notice | alert | informs you | would like to inform |
    hereby | invites you | requests you | requires you | has issued | we regret | official notice`,
  act: `
    has approved | approved | refund | overpaid | overpayment | entitled | eligible | verify your |
    confirm your | update your | pending | compensation | subsidy | benefit | claim your |
    your application | your account | your parcel | your package | your registration | your tax |
    your bill | your visa | your licence`,
  threat: `
    detected | unpaid | outstanding | overdue | suspended | will be suspended | deactivated | blocked |
    frozen | legal action | warrant | summons | fine | penalty | on hold | is held | expired |
    will expire | failed | rejected | disconnected | disconnection | arrest | overstay |
    money laundering | case against | seized | immediately | within 24 | surcharge | blacklist |
    blacklisted | blacklisting | deported | deportation | revoked | auctioned | struck off |
    denied entry | will be closed | will block | block your`,
  polite: `your company | your business`,
  formal: `taxpayer | citizen | citizens | resident | insured | beneficiary | applicant`,
  familiar: `we | us | our`,
  report: `
    said | says | announced | announces | reported | reports | warns | warned | according to | told |
    urged | spokesman | spokesperson | director-general | issued a warning | unveiled | plans to |
    expects`,
  cite: `
    under | per | as per | in accordance with | required by | regulated by | licensed by |
    registered with | approved by | on behalf of | partner | in partnership with | supported by |
    like | about | source | against | former | rules | regulation | regulations | rule | law |
    deadline | petition | not affiliated with | not a government`,
  via: `
    by | to | with | for | at | of | submitted to | paid to | and | or | in | via | through | into |
    file | apply | report to | reported to | from`,
  place: `
    near | opposite | next to | behind | minutes from | located | walk to | road | station | venue |
    hall`,
  pose: `
    scam | scams | rubbish | not real | delete it | dont tap | don't tap | do not tap | ignore it |
    is fake | scammer | scammers | fake | fraud | fraudulent | phishing | smishing | impersonate |
    impersonating | pretending | pretend to be | posing as | do not click | don't click | never click |
    beware | hoax | does not send | doesn't send | does not text | doesn't text | will never ask |
    claiming to be | is this real | is it real | is this legit`,
  from: `
    sincerely | regards | best regards | issued by | signed | sent by | officer | yours faithfully |
    on behalf | message from | notice from | letter from | notification from`,
  you: `you | your | dear | customer | sir | madam | traveller | recipient`,
  order: `
    click | tap | pay | pay at | respond | visit | open | download | install | log in | login |
    sign in | verify | confirm | update | complete | submit | settle | register | claim | check |
    scan | call | reply | contact | renew | review | resolve | reschedule | please | follow the link |
    fill in | add line`,
  other: `
    co., ltd | pcl | inc | llc | limited | our team | our clients | human resources | hr department |
    payroll | all staff | dear all | dear colleagues | dear client | juristic | newsroom | editor |
    foundation | association | university | law firm | accounting | invoice | receipt | order number |
    your order | webinar | hotel | insurance | llp | legal | consultants | consulting | condo |
    resort | logistics | brokers | clinic | dhl | fedex | kerry | kex | j&t | flash express |
    ninja van | spx | lalamove | grab | shopee | lazada | tiktok shop | lineman | scb | kbank |
    k plus | ttb | krungsri | uob | ais | truemove | dtac | netflix | truemoney`,
  promo: `
    sale | discount | off | promotion | promo | buy | shop | book now | for rent | for sale | price |
    million | from thb | free delivery | voucher | coupon | deal | deals | offer | course | package |
    enrol | early bird | tickets | cashback | villa | invest`,
  chat: `
    hi | hey | lol | thanks | cheers | mum | mom | dad | fyi | btw | see you | pls | got a | attached |
    kind regards | let me know`,
  news: `
    newsletter | unsubscribe | manage preferences | view in browser | read more | top stories |
    this week | breaking news | you are receiving this | you receive this | subscribed | sponsored |
    digest | headlines | opinion | analysis | podcast`,
  foreign: `
    hmrc | irs | gov.uk | government gateway | usps | royal mail | ato | mygov | gov.sg | gbp |
    internal revenue service | australia | singapore | japan | uk visa | embassy of japan | u.s |
    united states | united kingdom`,
  none: `
    click here to unsubscribe | payment method | by email | open data | open source | check-in |
    in order to`,
};
