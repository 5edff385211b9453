import { HtmlValidate } from 'html-validate';

/**
 * The `standard` preset: what the HTML standard says, and no question of taste. Left out are three rules that judge
 * how React writes rather than what it says.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {},
});

/** What is wrong with a page as the server sends it, one line for each place. */
export async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${line}:${column} ${selector})`,
    ),
  );
}
