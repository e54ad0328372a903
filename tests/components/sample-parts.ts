import type { AgencyView, Language, MessageView, Names } from '../../components/warning/props.ts';
import type { AgencyId, Link, Phone, PhoneNumber, Place } from '../../utils/model.ts';

/** Bodies, links and a message that the samples are made of. */

export const agencyId = (id: string) => id as AgencyId;
export const phoneNumber = (number: string) => number as PhoneNumber;

const AGENCIES: Record<Language, readonly AgencyView[]> = {
  th: [
    {
      id: agencyId('rd'),
      name: 'กรมสรรพากร',
      officialName: 'กรมสรรพากร กระทรวงการคลัง',
      domain: 'rd.go.th',
      hotline: '1161',
    },
    {
      id: agencyId('pea'),
      name: 'การไฟฟ้าส่วนภูมิภาค',
      officialName: 'การไฟฟ้าส่วนภูมิภาค',
      domain: 'pea.co.th',
      hotline: '1129',
    },
    { id: agencyId('dopa'), name: 'กรมการปกครอง', officialName: 'กรมการปกครอง กระทรวงมหาดไทย', domain: 'dopa.go.th' },
    { id: agencyId('local'), name: 'องค์การบริหารส่วนตำบลหนองบัวศาลา', officialName: 'องค์การบริหารส่วนตำบลหนองบัวศาลา' },
  ],
  en: [
    {
      id: agencyId('rd'),
      name: 'the Revenue Department',
      officialName: 'The Revenue Department, Ministry of Finance',
      domain: 'rd.go.th',
      hotline: '1161',
    },
    {
      id: agencyId('pea'),
      name: 'PEA',
      officialName: 'Provincial Electricity Authority',
      domain: 'pea.co.th',
      hotline: '1129',
    },
    {
      id: agencyId('dopa'),
      name: 'DOPA',
      officialName: 'Department of Provincial Administration',
      domain: 'dopa.go.th',
    },
    {
      id: agencyId('local'),
      name: 'Nong Bua Sala Subdistrict Administrative Organization',
      officialName: 'Nong Bua Sala Subdistrict Administrative Organization',
    },
  ],
};

/** The look-ups of a language; the registrable domain is simply the last two labels here. */
export function namesOf(language: Language): Names {
  return {
    agencyOf: (id) => AGENCIES[language].find((agency) => agency.id === id) ?? null,
    domainOf: (host) =>
      (/\.(go|co|or)\.th$/.test(host) ? host.split('.').slice(-3) : host.split('.').slice(-2)).join('.'),
  };
}

export const message: MessageView = {
  channel: 'email',
  senderName: 'กรมสรรพากร',
  senderAddress: 'refund@rd-go-th.example',
  subject: 'แจ้งคืนภาษี',
  body: 'กรมสรรพากรแจ้งคืนภาษี 12,500 บาท ยืนยันภายในวันนี้ที่ www.rd.go.th โทร 069-000-1234',
};

export const place = (text: string, part: Place['part'] = 'body'): Place => {
  const whole: Record<Place['part'], string> = {
    from_name: message.senderName,
    from_address: message.senderAddress,
    subject: message.subject,
    body: message.body,
  };
  const start = Math.max(0, whole[part].indexOf(text));
  return { part, start, end: start + text.length };
};

export const trick: Link = {
  via: 'anchor',
  kind: 'web',
  shown: 'www.rd.go.th',
  target: 'https://refund.rd-go-th.example/th/refund?ref=8812',
  host: 'refund.rd-go-th.example',
  ascii: 'refund.rd-go-th.example',
  government: false,
  imitates: agencyId('rd'),
  shownHost: 'www.rd.go.th',
  shownOfficial: true,
  place: place('www.rd.go.th'),
};

export const plain: Link = {
  via: 'text',
  kind: 'web',
  shown: 'https://forms.example/a',
  target: 'https://forms.example/a',
  host: 'forms.example',
  ascii: 'forms.example',
  government: false,
  place: place('www.rd.go.th'),
};

export const unicode: Link = {
  ...plain,
  target: 'https://xn--12c1fe0br.example/',
  host: 'สรรพากร.example',
  ascii: 'xn--12c1fe0br.example',
  imitates: 'go.th',
};

export const official: Link = {
  ...plain,
  target: 'https://www.rd.go.th/refund',
  host: 'www.rd.go.th',
  ascii: 'www.rd.go.th',
  officialOf: agencyId('rd'),
  government: true,
};

export const phone: Phone = {
  number: phoneNumber('+66690001234'),
  kind: 'mobile',
  shown: '069-000-1234',
  extensions: [],
  place: place('069-000-1234'),
};
