import type { CampaignTerms } from '../../core/campaign/campaign-terms';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** The profit of calling so many of a list, best first: chosen on validation, told by the test. */
export function campaignCode(terms: CampaignTerms): CellCode {
  const { costPerContact, profitPerAcceptance, budget, capacity, listSize, acceptRate } = terms;
  return {
    javascript: codeOfLines(
      `const terms = { cost: ${costPerContact}, gain: ${profitPerAcceptance}, list: ${listSize}, rate: ${acceptRate} };`,
      `const most = Math.min(terms.list, ${budget ?? 'Infinity'} / terms.cost, ${capacity ?? 'Infinity'});`,
      'async function profitByDepth(rows) {',
      '  const said = await model.predict(matrix(rows)).array();',
      '  const ranked = rows',
      '    .map((row, at) => ({ answer: accepted[row], probability: said[at][1] }))',
      '    .sort((a, b) => b.probability - a.probability);',
      '  const yes = ranked.filter(({ answer }) => answer === 1).length;',
      '  const no = ranked.length - yes;',
      '  let [found, vain] = [0, 0];',
      '  return ranked.map(({ answer }) => {',
      '    if (answer === 1) found++;',
      '    else vain++;',
      '    const share = (terms.rate * found) / yes + ((1 - terms.rate) * vain) / no;',
      '    const contacts = terms.list * share;',
      '    const acceptances = (terms.list * terms.rate * found) / yes;',
      '    return { contacts, profit: terms.gain * acceptances - terms.cost * contacts };',
      '  });',
      '}',
      'const allowed = (await profitByDepth(validation)).filter(({ contacts }) => contacts <= most);',
      'const best = allowed.reduce((a, b) => (b.profit > a.profit ? b : a), { contacts: 0, profit: 0 });',
      'const tested = await profitByDepth(test);',
      "console.log('call', Math.round(best.contacts));",
      "console.log('earns', tested.findLast(({ contacts }) => contacts <= best.contacts + 1e-9)?.profit ?? 0);"
    ),
    python: codeOfLines(
      `cost, gain, size, rate = ${costPerContact}, ${profitPerAcceptance}, ${listSize}, ${acceptRate}`,
      `most = min(size, ${budget === null ? 'np.inf' : `${budget} / cost`}, ${capacity ?? 'np.inf'})`,
      '',
      'def profit_by_depth(rows):',
      '    order = np.argsort(-model.predict(X[rows])[:, 1], kind="stable")',
      '    answers = y[rows][order]',
      '    found = np.r_[0, np.cumsum(answers)] / answers.sum()',
      '    vain = np.r_[0, np.cumsum(1 - answers)] / (1 - answers).sum()',
      '    contacts = size * (rate * found + (1 - rate) * vain)',
      '    return contacts, gain * size * rate * found - cost * contacts',
      '',
      '# How many to call is chosen on validation; what that earns is told by the test.',
      'contacts, profit = profit_by_depth(validation)',
      'best = contacts[np.argmax(np.where(contacts <= most, profit, -np.inf))]',
      'print("call", round(best))',
      'print("earns", np.interp(best, *profit_by_depth(test)))'
    )
  };
}
