import { readArticle } from '../../../src/text/read.ts';

/** Whom the pronouns and descriptions of a text mean, as "words = name", or names joined by "+", with "-" where it is left open. */
export function meant(text: string): readonly string[] {
  const { mentions, entities } = readArticle({ id: 'a', publisher: 'Example Wire', publishedAt: '2021-05-04', text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions
    .filter((one) => one.form !== 'name')
    .map(({ text: words, entity, entities = entity === null ? [] : [entity] }) => {
      const meant = entities.map((id) => names.get(id)).join('+');
      return `${words} = ${meant === '' ? '-' : meant}`;
    });
}
