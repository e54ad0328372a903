/** How a body is reached without a link, in one language. */
export interface BodyWays {
  /** As it is called; empty where it is not known. */
  readonly body: string;
  /** Its own number as people say it; empty where none is known or the draft gives one already. */
  readonly number: string;
  /** The government's app for all services (ทางรัฐ, Thang Rat) may serve it. */
  readonly hasApp: boolean;
}

/** For drafts of several languages: each passage is told in its own. */
export interface Ways {
  readonly th: BodyWays;
  readonly en: BodyWays;
}
