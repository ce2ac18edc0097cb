import type { SectionContext } from '../sections/section-maker';

/** A section's surroundings, in which cells have these results, by kind, and the parameters of new ones. */
export function sectionContext(results: Readonly<Record<string, unknown>>): SectionContext {
  const scope = {
    freshResult: ({ kind }: { kind: string }) => results[kind],
    params: ({ defaults }: { defaults: unknown }) => defaults
  };
  return { scope } as unknown as SectionContext;
}
