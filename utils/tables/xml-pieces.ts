import { Parser } from 'htmlparser2';

/** What is told of an XML file as it is read. Names come without the prefix of their namespace. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads XML piece by piece; stops after each, so that what was found can be handed on. Throws where unpacking fails.
 */
export async function* readXml(stream: ReadableStream<Uint8Array>, events: XmlEvents): AsyncGenerator<null> {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(local(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(local(name)),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parser.write(decoder.decode(next.value, { stream: true }));
      yield null;
    }
    parser.end();
    yield null;
  } finally {
    // A reader that stops in the middle lets the rest packed.
    await reader.cancel().catch(() => undefined);
  }
}

/** A small XML file to its end. */
export async function readWholeXml(stream: ReadableStream<Uint8Array> | null, events: XmlEvents): Promise<void> {
  if (stream === null) return;
  for await (const _ of readXml(stream, events));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
