const rules = new Map<string, Intl.PluralRules>();

/**
 * The form of a phrase that goes with a count, by the rules of the language (English has two,
 * Polish four).
 *
 * @example plural('en', 1, { one: '1 minute', other: '2 minutes' }) // '1 minute'
 */
export function plural(
  language: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
