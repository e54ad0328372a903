import { describe, expect, it } from 'vitest';
import { bundledTables, renewedTables } from '../../utils/agencies/bundled-tables.ts';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import type { RenewedChannels } from '../../utils/agencies/renewal/renewed-channels.ts';
import { CHANNELS, channelsOf } from '../../utils/report/channels.ts';

const { agencies } = bundledTables();
const SOURCE = 'the body itself, 1 December 2026';

function channels(renewed: RenewedChannels) {
  return channelsOf(
    loadGazetteer(renewedTables({ version: 1000, released: '2026-12-01', channels: renewed, agencies })),
  );
}

describe('the channels of a renewed gazetteer', () => {
  it('are those that ship where nothing is said of them', () => {
    expect(channelsOf(loadGazetteer())).toEqual(CHANNELS);
    expect(channels({})).toEqual(CHANNELS);
  });

  it('are reached as it says', () => {
    expect(channels({ occ1212: { phone: '1213', host: 'report.etda.or.th', source: SOURCE } }).occ1212).toEqual({
      id: 'occ1212',
      phone: '1213',
      host: 'report.etda.or.th',
      source: SOURCE,
    });
    const { thaicert } = channels({ thaicert: { email: 'report@ncsa.or.th', source: SOURCE } });
    expect(thaicert).toEqual({ ...CHANNELS.thaicert, email: 'report@ncsa.or.th', source: SOURCE });
  });

  it('do not lead to hosts that are nobody’s whom we know', () => {
    const strange = { host: 'report-thaicert.example', email: 'help@report-thaicert.example', source: SOURCE };
    expect(channels({ thaicert: strange }).thaicert).toEqual({ ...CHANNELS.thaicert, source: SOURCE });
  });

  it('that nobody knows are passed over', () => {
    expect(channels({ newone: { phone: '1999', source: SOURCE } })).toEqual(CHANNELS);
  });
});
