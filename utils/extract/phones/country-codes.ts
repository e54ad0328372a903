/**
 * Country calling codes (ITU E.164, list of 2016 and later notices) with how long the number after the code may be.
 * Exact lengths are given for the countries from which Thai people are called most; the rest may have what E.164
 * allows.
 */

export interface Country {
  readonly code: string;
  readonly min: number;
  readonly max: number;
}

const EXACT: Readonly<Record<string, readonly [number, number]>> = {
  '1': [10, 10],
  '7': [10, 10],
  '20': [8, 10],
  '27': [9, 9],
  '31': [9, 9],
  '33': [9, 9],
  '34': [9, 9],
  '39': [6, 11],
  '41': [9, 9],
  '44': [9, 10],
  '45': [8, 8],
  '46': [7, 10],
  '47': [8, 8],
  '49': [6, 11],
  '60': [8, 10],
  '61': [9, 9],
  '62': [8, 12],
  '63': [8, 10],
  '64': [8, 10],
  '65': [8, 8],
  '81': [9, 10],
  '82': [8, 10],
  '84': [9, 10],
  '86': [9, 11],
  '90': [10, 10],
  '91': [10, 10],
  '92': [9, 10],
  '94': [9, 9],
  '95': [7, 10],
  '234': [8, 10],
  '670': [7, 8],
  '673': [7, 7],
  '852': [8, 8],
  '853': [8, 8],
  '855': [8, 9],
  '856': [8, 10],
  '880': [8, 10],
  '886': [8, 9],
  '966': [8, 9],
  '971': [8, 9],
  '972': [8, 9],
};

const OTHERS = (
  '30 32 36 40 43 48 51 52 53 54 55 56 57 58 93 98 ' +
  '211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 235 236 237 238 239 240 241 242 243 244 ' +
  '245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 ' +
  '350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 ' +
  '423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 672 674 675 676 677 678 679 680 ' +
  '681 682 683 685 686 687 688 689 690 691 692 800 808 850 870 878 881 882 883 888 960 961 962 963 964 965 967 968 970 ' +
  '973 974 975 976 977 979 992 993 994 995 996 998'
).split(' ');

const COUNTRIES: ReadonlyMap<string, Country> = new Map([
  ...OTHERS.map((code): [string, Country] => [code, { code, min: 6, max: 15 - code.length }]),
  ...Object.entries(EXACT).map(([code, [min, max]]): [string, Country] => [code, { code, min, max }]),
]);

/**
 * The country whose code begins these digits; no code is the beginning of another. Thailand itself is not in the list.
 */
export function countryOf(digits: string): Country | null {
  for (let length = 1; length <= 3; length++) {
    const country = COUNTRIES.get(digits.slice(0, length));
    if (country !== undefined) return country;
  }
  return null;
}
