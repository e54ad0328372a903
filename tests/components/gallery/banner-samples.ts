import { type Sample, samples } from '../samples.ts';

/** The samples by name, for a name that comes from an address. */
export const bannerSamples: ReadonlyMap<string, Sample> = new Map(Object.entries(samples));
