import { describe, expect, it } from 'vitest';
import { withArticle } from '../utils/english-article.ts';

/** Names as the gazetteer has them. */
const WITH_THE = [
  'Revenue Department',
  'Department of Land Transport',
  "Comptroller General's Department",
  'Ministry of Social Development and Human Security',
  'Office of the Prime Minister',
  'Office of Insurance Commission',
  'Bank of Thailand',
  'Government Savings Bank',
  'Bank for Agriculture and Agricultural Cooperatives',
  'Export-Import Bank of Thailand',
  'Provincial Electricity Authority',
  'Electricity Generating Authority of Thailand',
  'State Railway of Thailand',
  'Royal Thai Police',
  'Royal Thai Government',
  'Securities and Exchange Commission, Thailand',
  'Stock Exchange of Thailand',
  'Supreme Court of Thailand',
  'Court of Appeal',
  'Government Complaint Centre 1111',
  'Social Assistance Center 1300',
  'Anti-Fake News Center Thailand',
  'Thailand Computer Emergency Response Team',
  'Department of Information (MFA)',
  'Designated Areas for Sustainable Tourism Administration',
  'National Science Museum Thailand',
  'Thai Red Cross Society',
  'Student Loan Fund',
  'State Welfare Card',
  'Paotang app',
  'Tang Rat citizen portal',
  'Subdistrict Administrative Organization',
  'Bangkok Metropolitan Administration',
  'Royal Thai Embassy / Consulate-General',
];
const WITHOUT = [
  'Thailand Post Company Limited',
  'Krung Thai Bank Public Company Limited',
  'PTT Public Company Limited',
  'Airports of Thailand',
  'Aeronautical Radio of Thailand',
  'ThaiD digital ID',
  'PromptPay',
  'Thai e-Visa',
  'MyMo (GSB mobile banking)',
  'Rao Thiao Duay Kan (We Travel Together)',
  'Thai Police Online',
  'Provincial Police Region 1',
  'Pattaya City',
  "King Prajadhipok's Institute",
  'The Revenue Department',
];

describe('withArticle', () => {
  it.each(WITH_THE)('the %s', (name) => expect(withArticle(name)).toBe(`the ${name}`));
  it.each(WITHOUT)('%s', (name) => expect(withArticle(name)).toBe(name));
});
