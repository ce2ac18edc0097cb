/** An interface as its worker keeps it: what the other side awaits, it returns at once, or when it can. */
export type Answers<Api> = {
  [Name in keyof Api]: Api[Name] extends (...request: infer Request) => Promise<infer Answer>
    ? (...request: Request) => Answer | Promise<Answer>
    : never;
};
