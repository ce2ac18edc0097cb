/** What is wrong, and where: characters from 0, `to` exclusive. */
export interface CodeDiagnostic {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}
