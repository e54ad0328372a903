import protobuf from 'protobufjs';

/** The messages of a list as anybody else would write them; the second implementation that ours is held against. */
const SCHEMA = `
syntax = "proto3";
message Shard { uint64 first = 1; repeated uint64 gap = 2 [packed = true]; }
message Column { repeated uint32 cls = 1 [packed = true]; }
message Delta { Shard remove = 1; Shard add = 2; Column add_cls = 3; }
message Part { repeated Shard shard = 1; }
message ColumnPart { repeated Column column = 1; }
`;

const { root } = protobuf.parse(SCHEMA, { keepCase: true });

export type MessageName = 'Shard' | 'Column' | 'Delta' | 'Part' | 'ColumnPart';

export function encodeByOracle(name: MessageName, value: object): Uint8Array {
  const type = root.lookupType(name);
  return Uint8Array.from(type.encode(type.fromObject(value)).finish());
}

/** The object that an oracle makes a shard of; none for no numbers, which an outer message leaves out. */
export function shardObject(numbers: readonly number[]): object {
  const [first, ...rest] = numbers;
  return first === undefined ? {} : { first, gap: rest.map((number, index) => number - (numbers[index] ?? 0)) };
}
