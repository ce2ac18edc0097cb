import { isJsonObject, type Json } from './json';
import { quoteValue, specError, type SpecPath } from './spec-error';

/**
 * What may stand at a place of a spec. `read` gives a copy that holds nothing but what is allowed, or throws
 * LoanbookError `bad-chart`; `expects` completes "expected …".
 */
export interface Rule {
  readonly expects: string;
  /** Whether the value is meant for this rule, where there are several. */
  suits(value: unknown): boolean;
  read(value: unknown, path: SpecPath): Json;
}

/** Words that a reader sees; never an expression, an address or markup. */
export function text(most = 200): Rule {
  return simple(
    `words of at most ${most} characters`,
    (value) => typeof value === 'string' && value.length <= most
  );
}

/** A text of a certain form, e.g. a colour. */
export function pattern(expects: string, form: RegExp): Rule {
  return simple(expects, (value) => typeof value === 'string' && form.test(value));
}

export function number(least: number, most: number): Rule {
  return simple(
    `a number from ${least} to ${most}`,
    (value) => typeof value === 'number' && value >= least && value <= most
  );
}

export function whole(least: number, most: number): Rule {
  return simple(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  );
}

/** One of some words, or of `true`, `false` and `null`. */
export function oneOf(...values: readonly (string | boolean | null)[]): Rule {
  return simple(values.map((value) => JSON.stringify(value)).join(', '), (value) =>
    values.some((each) => each === value)
  );
}

export const yesOrNo: Rule = oneOf(true, false);

export function list(item: Rule, most: number, least = 0): Rule {
  return {
    expects: `a list of ${least > 0 ? `${least} to` : 'at most'} ${most}: ${item.expects}`,
    suits: (value) => Array.isArray(value),
    read(value, path) {
      if (!Array.isArray(value)) throw unexpected(value, path, this);
      const items: readonly unknown[] = value;
      if (items.length > most || items.length < least) throw unexpected(value, path, this);
      return items.map((each, at) => item.read(each, [...path, at]));
    }
  };
}

/** Settings by name: each optional unless `required`. `refusals` say why some names are not allowed. */
export function settings(
  known: () => Readonly<Record<string, Rule>>,
  required: readonly string[] = [],
  refusals: Readonly<Record<string, string>> = {}
): Rule {
  const names = required.map((key) => `"${key}"`).join(' and ');
  return {
    expects: names === '' ? 'a group of settings' : `settings with ${names}`,
    suits: (value) => isJsonObject(value) && required.every((key) => Object.hasOwn(value, key)),
    read(value, path) {
      if (!isJsonObject(value)) throw unexpected(value, path, this);
      const rules = known();
      const missing = required.find((key) => !Object.hasOwn(value, key));
      if (missing !== undefined) throw specError(path, `"${missing}" is missing.`);
      const entries = Object.keys(value).map((key) => {
        const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
        if (!rule) throw refused(key, path, refusals, Object.keys(rules));
        return [key, rule.read(value[key], [...path, key])] as const;
      });
      return Object.fromEntries(entries);
    }
  };
}

/** The first rule that the value is meant for. */
export function either(...rules: readonly Rule[]): Rule {
  return {
    expects: rules.map(({ expects }) => expects).join(', or '),
    suits: (value) => rules.some((rule) => rule.suits(value)),
    read(value, path) {
      const rule = rules.find((each) => each.suits(value));
      if (!rule) throw unexpected(value, path, this);
      return rule.read(value, path);
    }
  };
}

function simple(expects: string, suits: (value: unknown) => boolean): Rule {
  return {
    expects,
    suits,
    read(value, path) {
      if (!suits(value)) throw unexpected(value, path, this);
      return value as Json;
    }
  };
}

/** The fault of a value that does not suit its rule. */
export function unexpected(value: unknown, path: SpecPath, { expects }: Pick<Rule, 'expects'>) {
  return specError(path, `found ${quoteValue(value)}; expected ${expects}.`);
}

function refused(
  key: string,
  path: SpecPath,
  refusals: Readonly<Record<string, string>>,
  allowed: readonly string[]
) {
  const why = Object.hasOwn(refusals, key) ? ` ${refusals[key]}` : '';
  const known = `Allowed here: ${allowed.join(', ')}.`;
  return specError([...path, key], `this setting is not allowed.${why || ` ${known}`}`);
}
