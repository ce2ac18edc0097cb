import { mulberry32 } from '../../random';

/** The bank's columns in the order of its file. */
export const bankHeader: readonly string[] =
  'ID,Age,Experience,Income,ZIP Code,Family,CCAvg,Education,Mortgage,Personal Loan,Securities Account,CD Account,Online,CreditCard'.split(
    ','
  );

/** Rows of made-up bank customers as cells, the same for every call; every fifth accepted. */
export function bankCells(rows = 40): string[][] {
  const random = mulberry32(1);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return Array.from({ length: rows }, (_, i) => {
    const age = whole(30, 60);
    return [
      i + 1,
      age,
      age - 25,
      whole(10, 200),
      whole(90001, 96999),
      whole(1, 4),
      (whole(0, 100) / 10).toFixed(2),
      whole(1, 3),
      whole(0, 300),
      i % 5 === 0 ? 1 : 0,
      whole(0, 1),
      i % 7 === 0 ? 1 : 0,
      i % 2,
      i % 3 === 0 ? 1 : 0
    ].map(String);
  });
}

/** Cells as the text of a file. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  separator = ',',
  lineEnd = '\n'
): string {
  return [header, ...rows].map((row) => row.join(separator) + lineEnd).join('');
}

/** A small bank file; `change` edits its cells first. */
export function bankCsv(change: (rows: string[][]) => void = () => undefined, rows = 40): string {
  const cells = bankCells(rows);
  change(cells);
  return csvText(bankHeader, cells);
}
