import { APPOINTMENTS } from './appointments.ts';
import { MAILS } from './mails.ts';
import { MONEY } from './money.ts';
import { NOTICES } from './notices.ts';
import type { Template } from './template.ts';
import { WARNINGS } from './warnings.ts';

export const TEMPLATES: readonly Template[] = [...APPOINTMENTS, ...MONEY, ...WARNINGS, ...NOTICES, ...MAILS];
