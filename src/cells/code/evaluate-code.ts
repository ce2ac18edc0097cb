import type { EvaluateParams } from '../evaluate-cell';
import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Scores the network on the test customers. */
export function evaluateCode({ threshold, bootstrapSeed }: EvaluateParams): CellCode {
  return {
    javascript: codeOfLines(
      'const outputs = await model.predict(matrix(test)).array();',
      'const scored = test.map((row, at) => ({ answer: accepted[row], probability: outputs[at][1] }));',
      `const threshold = ${threshold};`,
      'const count = (answer, called) =>',
      '  scored.filter(',
      '    (each) => each.answer === answer && each.probability >= threshold === called',
      '  ).length;',
      'const [tn, fp, fn, tp] = [count(0, false), count(0, true), count(1, false), count(1, true)];',
      'console.table({',
      '  accuracy: (tp + tn) / scored.length,',
      '  precision: tp / (tp + fp),',
      '  recall: tp / (tp + fn),',
      '  f1: (2 * tp) / (2 * tp + fp + fn)',
      '});',
      '',
      '// ROC AUC: how often an acceptor has the larger probability of a pair.',
      'const yes = scored.filter((each) => each.answer === 1);',
      'const no = scored.filter((each) => each.answer === 0);',
      'let wins = 0;',
      'for (const a of yes) {',
      '  for (const b of no) {',
      '    wins += a.probability > b.probability ? 1 : a.probability === b.probability ? 0.5 : 0;',
      '  }',
      '}',
      "console.log('ROC AUC', wins / (yes.length * no.length));"
    ),
    python: codeOfLines(
      'from sklearn.metrics import (',
      '    average_precision_score, brier_score_loss, classification_report,',
      '    confusion_matrix, f1_score, log_loss, roc_auc_score,',
      ')',
      '',
      'probabilities = model.predict(X[test])[:, 1]',
      `called = (probabilities >= ${threshold}).astype(int)`,
      'print(confusion_matrix(y[test], called))',
      'print(classification_report(y[test], called, target_names=["Declined", "Accepted"], digits=3))',
      'print("ROC AUC", roc_auc_score(y[test], probabilities))',
      'print("PR AUC", average_precision_score(y[test], probabilities))',
      'print("log loss", log_loss(y[test], np.clip(probabilities, 1e-7, 1 - 1e-7)))',
      'print("Brier", brier_score_loss(y[test], probabilities))',
      '',
      '# 95% intervals: Wilson for shares, a bootstrap for F1.',
      'def wilson(right, of, z=1.959964):',
      '    share, width = right / of, z * z / of',
      '    middle = (share + width / 2) / (1 + width)',
      '    half = z * np.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + width)',
      '    return middle - half, middle + half',
      '',
      'tn, fp, fn, tp = confusion_matrix(y[test], called).ravel()',
      'print("accuracy", wilson(tp + tn, len(test)))',
      'print("precision", wilson(tp, tp + fp))',
      'print("recall", wilson(tp, tp + fn))',
      `random = np.random.default_rng(${bootstrapSeed})`,
      'scores = []',
      'for _ in range(1000):',
      '    drawn = random.integers(0, len(test), len(test))',
      '    scores.append(f1_score(y[test][drawn], called[drawn]))',
      'print("F1", np.percentile(scores, [2.5, 97.5]))'
    )
  };
}
