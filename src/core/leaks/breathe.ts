/** Awaited between two pieces of long work, so that whoever does it can see to something else in between. */
export type Breathe = () => Promise<void>;
