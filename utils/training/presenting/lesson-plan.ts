/**
 * A lesson of twenty minutes: two for each message and two for the rule. From the plainest lure over an honest notice,
 * so that a class does not learn to say "scam" to everything, to what looks genuine.
 */
export const LESSON_PLAN: readonly string[] = [
  'tax-refund-sms',
  'tax-honest-no-link',
  'shown-host',
  'callback-sso',
  'municipality-waste-qr',
  'relatives-forwarded-link',
  'police-case-black',
  'police-warning-forward',
  'sso-white-number',
];

export const LESSON_MINUTES = 20;

/**
 * What is shown after a scenario: in the lesson the next of the plan, else the next of the library; null at the end.
 */
export function scenarioAfter(id: string, library: readonly string[]): string | null {
  const order = LESSON_PLAN.includes(id) ? LESSON_PLAN : library;
  const at = order.indexOf(id);
  return at < 0 ? null : (order[at + 1] ?? null);
}
