import type { DraftCase } from './case.ts';
import { contactsWithoutLink, privateMail } from './contacts.ts';
import type { Finding } from './finding.ts';
import { habits } from './habits.ts';
import { findingsOfImages } from './images.ts';
import { fields, links } from './links.ts';
import { missingCallBack, missingName, numbers, unclearNumbers, unreadNumbers } from './numbers.ts';
import { requests } from './requests.ts';

/** What a draft is held against, in the order in which findings are told. */
export const RULES: readonly ((of: DraftCase) => readonly Finding[])[] = [
  links,
  fields,
  findingsOfImages,
  requests,
  contactsWithoutLink,
  privateMail,
  numbers,
  unclearNumbers,
  unreadNumbers,
  habits,
  missingName,
  missingCallBack,
];
