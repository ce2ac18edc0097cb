import { defaultDocument } from './default-document';
import { emptyDocument } from './templates/empty-document';
import { lessonDocument } from './templates/lesson-document';
import { referenceDocument } from './templates/reference-document';
import type { Template } from './templates/template';

/** The notebooks to begin with, in the order in which they are offered. */
export const templates: readonly Template[] = [
  {
    id: 'recommended',
    title: 'Recommended',
    words: 'The whole way from the customers to the conclusion, with the network that does best.',
    document: () => ({ ...defaultDocument(), title: 'Who will accept a loan?' })
  },
  {
    id: 'reference',
    title: 'Published analysis',
    words:
      'The published notebook cell by cell: its split, its grid of 24 runs, its large network.',
    document: referenceDocument
  },
  {
    id: 'lesson',
    title: 'Lesson of 20 minutes',
    words: 'For a class: seven steps, each with something to try and a question to answer.',
    document: lessonDocument
  },
  {
    id: 'empty',
    title: 'Empty',
    words: 'The customers and a text to write in. Add what you need.',
    document: emptyDocument
  }
];
