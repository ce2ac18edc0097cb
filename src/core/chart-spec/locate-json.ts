import type { SpecPath } from './spec-error';

/** A piece of a text: characters from 0, `to` exclusive. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a setting stands in a JSON text: its key and value, or as much of the way there as exists.
 * @param text valid JSON
 */
export function locateJson(text: string, path: SpecPath): TextPlace {
  const reader = new PlaceReader(text, path);
  reader.value(0);
  return reader.found;
}

/** Reads valid JSON once, and notes where the longest part of the path ends. */
class PlaceReader {
  found: TextPlace;
  readonly #text: string;
  readonly #path: SpecPath;
  #at = 0;
  #followed = 0;

  constructor(text: string, path: SpecPath) {
    this.#text = text;
    this.#path = path;
    this.found = { from: 0, to: text.length };
  }

  /** @param depth how much of the path was followed to here; -1 off the path */
  value(depth: number): void {
    this.#space();
    const opener = this.#text[this.#at];
    if (opener === '{') this.#members(depth);
    else if (opener === '[') this.#items(depth);
    else if (opener === '"') this.#string();
    else while (/[^\s,\]}]/.test(this.#text[this.#at] ?? ' ')) this.#at++;
  }

  #members(depth: number): void {
    this.#list('}', () => {
      const from = this.#at;
      const key = this.#string();
      this.#space();
      this.#at++;
      this.#step(key, depth, from);
    });
  }

  #items(depth: number): void {
    let place = 0;
    this.#list(']', () => this.#step(place++, depth, this.#at));
  }

  #step(name: string | number, depth: number, from: number): void {
    const onPath = depth >= 0 && this.#path[depth] === name;
    this.value(onPath ? depth + 1 : -1);
    // What lies inside was read before: it is further along the path, and stands.
    if (!onPath || this.#followed > depth + 1) return;
    this.#followed = depth + 1;
    this.found = { from, to: this.#at };
  }

  #list(closer: string, each: () => void): void {
    this.#at++;
    for (this.#space(); this.#at < this.#text.length && this.#text[this.#at] !== closer;) {
      each();
      this.#space();
      if (this.#text[this.#at] === ',') this.#at++;
      this.#space();
    }
    this.#at++;
  }

  #string(): string {
    const from = this.#at++;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    }
    this.#at++;
    return JSON.parse(this.#text.slice(from, this.#at)) as string;
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }
}
