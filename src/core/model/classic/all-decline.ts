import type { ModelKind } from './fitted-model';

/** Says no to everybody, with the share of acceptors as everybody's probability: what a model must beat. */
export const allDecline: ModelKind = {
  fit({ accepted }, rows) {
    let yes = 0;
    for (const row of rows) yes += accepted[row]!;
    const share = yes / rows.length;
    return {
      // No probability reaches it.
      threshold: Infinity,
      probabilities: (_, asked) => new Float64Array(asked.length).fill(share),
      describe: () => ({
        kind: 'words',
        text:
          'Expects every customer to decline. It finds nobody, and is still right for all who ' +
          'decline: the yardstick for accuracy.'
      })
    };
  }
};
