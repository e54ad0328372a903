import type { ContactView, ReportView } from '../../components/report/props.ts';
import type { Language, VerdictView } from '../../components/warning/props.ts';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import type { Gazetteer } from '../agencies/gazetteer.ts';
import { claimedAgency, createNames } from '../agency-view.ts';
import { sha256 } from '../list/client/sha256.ts';
import type { Verdict } from '../model.ts';
import { channelsOf } from './channels.ts';
import type { Evidence } from './evidence.ts';
import { digestText, makePack } from './evidence-pack.ts';
import { describePack, renderPack } from './pack-text.ts';
import { whomToAsk } from './whom-to-ask.ts';

export interface ReportTools {
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  /** Of the extension, and so of its rules. */
  readonly version: string;
  readonly now: Date;
  /** Who is told first in one's own organisation. */
  readonly officers?: readonly string[];
}

/** Puts together everything that a report shows and hands on. */
export async function makeReport(evidence: Evidence, tools: ReportTools): Promise<ReportView> {
  const digest = await sha256(new TextEncoder().encode(digestText(evidence.message)));
  return reportWith(digest, evidence, tools);
}

/** The same with the digest at hand, which only Web Crypto computes. Pure. */
export function reportWith(digest: string, { message, verdict }: Evidence, tools: ReportTools): ReportView {
  const { gazetteer, language, version, now, officers = [] } = tools;
  const data = makePack({ message, verdict, gazetteer, sha256: digest, version, now });
  const agency = claimedAgency(verdict, gazetteer, language);
  const view: VerdictView = { ...createNames(gazetteer, language), language, verdict, agency };
  const pack = describePack(data, view);
  const text = renderPack(pack);
  const name = `ruthan-report-${now.toISOString().slice(0, 10)}`;
  return {
    channel: message.channel,
    hasLink: verdict.links.length > 0,
    officers,
    contact: contactOf(verdict, tools),
    channels: channelsOf(gazetteer),
    pack,
    text,
    files: {
      text: { name: `${name}.txt`, type: 'text/plain;charset=utf-8', text },
      json: { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(data, null, 2)}\n` },
    },
    subject: reportWordsOf(language).pack.mailSubject(agency?.name),
  };
}

function contactOf({ agency }: Verdict, { gazetteer, language }: ReportTools): ContactView | null {
  const contact = agency === null ? null : whomToAsk(gazetteer, agency);
  if (contact === null) return null;
  const { relation, phone } = contact;
  const name = createNames(gazetteer, language).agencyOf(contact.agency.id)?.name ?? contact.agency.th;
  return { relation, phone, name };
}
