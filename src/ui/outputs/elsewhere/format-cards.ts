import type { PortableFormat } from '../../../core/portable/portable-format';

/** What each format is for. */
export const formatCards: readonly {
  readonly value: PortableFormat;
  readonly title: string;
  readonly text: string;
}[] = [
  {
    value: 'sql',
    title: 'SQL query',
    text: 'Scores a whole table where it lies: the way for millions of customers. Up to 10,000 learned numbers.'
  },
  {
    value: 'onnx',
    title: 'ONNX file',
    text: 'For ONNX Runtime in most languages, and of any size. Each column is an input by its name.'
  },
  {
    value: 'python',
    title: 'Python function',
    text: 'One file for Python 3 that needs no packages. Takes a customer, gives the probability.'
  },
  {
    value: 'javascript',
    title: 'JavaScript module',
    text: 'One file for browsers and Node without dependencies. A network answers bit for bit as here.'
  },
  {
    value: 'tfjs',
    title: 'TensorFlow.js files',
    text: 'Two files with the scaling as layers. Networks only; Loanbook opens them again.'
  }
];
