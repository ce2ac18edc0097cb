import * as v from 'valibot';
import { fileLimits } from './file-limits';

/** Ids stand in the page, too: what they may be is kept plain. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,79}$/, 'an id is small letters, digits and dashes')
);
const name = v.pipe(v.string(), v.maxLength(fileLimits.name));

const cellSchema = v.strictObject({
  id,
  kind: v.optional(id),
  name: v.optional(name),
  set: v.optional(v.unknown()),
  params: v.optional(v.unknown()),
  inputs: v.optional(v.record(id, id)),
  hidden: v.optional(v.boolean()),
  codeShown: v.optional(v.boolean()),
  controlsOpen: v.optional(v.boolean())
});

/** The shape of a `.loanbook.json` of the present version. What parameters may be, each kind says itself. */
export const fileSchema = v.strictObject({
  loanbook: v.number(),
  title: v.optional(name),
  runsCostly: v.optional(v.boolean()),
  data: v.nullable(
    v.strictObject({
      name,
      fingerprint: v.pipe(v.string(), v.maxLength(64)),
      rows: v.pipe(v.number(), v.integer(), v.minValue(0))
    })
  ),
  cells: v.pipe(v.array(cellSchema), v.maxLength(fileLimits.cells))
});

export type CheckedFile = v.InferOutput<typeof fileSchema>;
