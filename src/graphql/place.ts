import { placeRef } from './refs.ts';

placeRef.implement({
  description: 'Somewhere: a city, a country as a location. A country that acts or speaks is an agency.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'In which country: ISO 3166-1 alpha-2, "RU". Null when nothing tells.',
    }),
  }),
});
