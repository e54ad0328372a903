import { afterEach, describe, expect, it } from 'vitest';
import { createFrame } from '../../utils/page/frame.ts';
import { handOverReaders, readersIn } from '../../utils/page/hand-over-readers.ts';
import { createReaderLoader } from '../../utils/page/reader-loader.ts';
import { findHeader } from '../../utils/sites/generic-header.ts';
import { CHATS, GENERIC } from '../../utils/sites/sites.ts';

afterEach(() => {
  globalThis.ruthanReaders = undefined;
});

/** A frame into which scripts come when it is told so, and what was asked and told. */
function start(comes: boolean) {
  const frame = createFrame(() => true);
  const asked: string[] = [];
  const told: string[] = [];
  const request = async (script: string): Promise<void> => {
    asked.push(script);
    if (comes) handOverReaders(frame, { sites: script === 'reader-chat' ? CHATS : GENERIC, findHeader });
  };
  const loader = createReaderLoader({ frame, request, onSettled: () => told.push('settled') });
  return { frame, loader, asked, told };
}

const turn = (): Promise<void> => Promise.resolve().then(() => Promise.resolve());

describe('the readers of a frame', () => {
  it('are brought once, and told when they have come', async () => {
    const { loader, asked, told } = start(true);
    expect(loader.readerOf('whatsapp')).toBeNull();
    await turn();
    expect(told).toEqual(['settled']);
    expect(loader.readerOf('whatsapp')).toBe(CHATS.whatsapp);
    expect(loader.readerOf('messenger')).toBe(CHATS.messenger);
    expect(asked).toEqual(['reader-chat']);
    expect(loader.isMute()).toBe(false);
  });

  it('of another script join those that are here', async () => {
    const { frame, loader } = start(true);
    loader.readerOf('whatsapp');
    loader.readerOf('generic');
    await turn();
    expect(loader.readerOf('generic')).toBe(GENERIC.generic);
    expect(loader.readerOf('whatsapp')).toBe(CHATS.whatsapp);
    expect(readersIn(createFrame(() => true))).toBeNull();
    expect(readersIn(frame)?.findHeader).toBe(findHeader);
  });

  it('that cannot be brought are not asked for again and again, and the page is not said to have been read', async () => {
    const { loader, asked, told } = start(false);
    loader.readerOf('generic');
    await turn();
    expect(loader.readerOf('generic')).toBeNull();
    await turn();
    expect(asked).toEqual(['reader-generic']);
    expect(told).toEqual(['settled']);
    expect(loader.isMute()).toBe(true);
  });

  it('tell nothing to a frame that has ended', async () => {
    const { frame, loader, told } = start(true);
    loader.readerOf('generic');
    frame.end();
    await turn();
    expect(told).toEqual([]);
  });
});
