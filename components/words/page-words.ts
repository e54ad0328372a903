/** Words of the frame that every page of the extension stands in. */
export interface PageWords {
  readonly skip: string;
  readonly pages: string;
  readonly check: string;
  readonly staff: string;
  readonly train: string;
  readonly options: string;
  readonly welcome: string;
  readonly version: (version: string) => string;
}
