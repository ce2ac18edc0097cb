/** The lines that do in code what a cell does. Each goes on where the code of the cells that it reads ends. */
export interface CellCode {
  /** Arquero and TensorFlow.js. */
  readonly javascript: string;
  /** pandas, scikit-learn and Keras. */
  readonly python: string;
}
