import type { Span } from '../model.ts';

/**
 * Fields of a template that will hold a link, by their names: {{url}}, {payment_link}, ${shortUrl}, <ลิงก์>, [URL],
 * %LINK%. A template without a link in it makes messages with one all the same.
 */
export function linkFieldsIn(body: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: field } of body.matchAll(FIELD)) {
    if (LINK_NAME.test(field)) found.push({ start: index, end: index + field.length });
  }
  return found;
}

/** Any field of a template, with its marks. */
const FIELD = /\{\{[^{}\n]{1,40}\}\}|[$#]?\{[^{}\n]{1,40}\}|<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\]|%[\w.-]{1,40}%/g;
/** ลิงก์ and ลิงค์ are both written. */
const LINK_NAME = /url|uri\b|link|href|ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์/i;
