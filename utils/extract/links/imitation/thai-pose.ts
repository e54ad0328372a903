import type { Imitated, OfficialHosts } from './official-hosts.ts';

/** The part by which people call a body whose full name nobody writes in a host. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['สรรพากร', 'กรมสรรพากร'], // revenue
  ['ประกันสังคม', 'สำนักงานประกันสังคม'], // social security
  ['ศุลกากร', 'กรมศุลกากร'], // customs
  ['สรรพสามิต', 'กรมสรรพสามิต'], // excise
  ['กรมขนส่ง', 'กรมการขนส่งทางบก'], // land transport
  ['ไปรษณีย์ไทย', 'บริษัท ไปรษณีย์ไทย จำกัด'], // Thailand Post
  ['การไฟฟ้า', 'การไฟฟ้าส่วนภูมิภาค'], // electricity
]);

const THAI = /[\u0e01-\u0e4e]/;
/** No name that counts is shorter. */
const SHORTEST = 7;

/** The body whose Thai name stands in a label of the host: กรมสรรพากร-คืนภาษี.com. */
export function poseInThai(host: string, official: OfficialHosts): Imitated | undefined {
  if (!THAI.test(host)) return undefined;
  for (const label of host.split('.')) {
    if (!THAI.test(label) || label.length > 63) continue;
    const found = nameWithin(label.replaceAll('-', ''), official);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameWithin(label: string, official: OfficialHosts): Imitated | undefined {
  for (let start = 0; start + SHORTEST <= label.length; start++) {
    for (let end = label.length; end - start >= SHORTEST; end--) {
      const part = label.slice(start, end);
      const name = official.nameOf(part) ?? official.nameOf((SHORT_NAMES.get(part) ?? '').replace(/[\s.]/g, ''));
      if (name !== undefined) return name.agency;
    }
  }
  return undefined;
}
