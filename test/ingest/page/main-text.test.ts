import { expect, test } from 'vitest';
import { jsonLd, PARAGRAPHS, page, read, STORY } from './page.ts';

const TEXT = PARAGRAPHS.join('\n\n');
const [ONE, TWO, THREE] = PARAGRAPHS;
const OTHER = 'Vlad Moss met Xenia Dorn in Oslo on Friday, the foreign ministry of Norway said in a short note.';
const story = (extra: string) =>
  `<main><article><h1>Ray met Lee</h1><p>${ONE}</p>${extra}<p>${TWO}</p><p>${THREE}</p></article></main>`;

const beside: readonly (readonly [what: string, body: string])[] = [
  ['a menu', `<nav><a href="/">Home</a></nav>${story('')}`],
  ['a teaser with its label', story('<p>Read more: <a href="/x">Vlad Moss meets Xenia Dorn in Oslo</a></p>')],
  ['a teaser in another language', story('<p>Lesen Sie auch: <a href="/x">Moss trifft Dorn</a></p>')],
  ['a teaser without a link', story('<p>Related: Vlad Moss met Xenia Dorn</p>')],
  ['a paragraph that is a link', story('<p><a href="/x">Vlad Moss meets Xenia Dorn in Oslo</a></p>')],
  ['a list of other stories', story(`<ul class="related-stories"><li>${OTHER}</li></ul>`)],
  ['a box of another story', story(`<div class="promoBox"><h3>More</h3><p>${OTHER}</p></div>`)],
  [
    'a caption',
    story('<figure><img src="x"><figcaption>Vlad Moss in Oslo. Photo: Example Pictures.</figcaption></figure>'),
  ],
  [
    'a consent dialogue',
    `${story('')}<div id="cookie-consent"><p>We value your privacy. We and our 800 partners store cookies on your device to show you what you like.</p></div>`,
  ],
  [
    'a sign-up',
    story(
      '<div class="newsletter-signup"><p>Get the best stories of the week in your mailbox, every Friday morning, for nothing.</p></div>',
    ),
  ],
  [
    'comments',
    `${story('')}<section id="comments"><p>${OTHER}</p><p>I do not believe a word of what these two said to each other in Riga.</p></section>`,
  ],
  [
    'a second story',
    `<main><article><h1>Ray met Lee</h1>${STORY}${STORY.replaceAll('ferries', 'lorries')}</article><article><h1>Moss met Dorn</h1>${`<p>${OTHER}</p>`.repeat(5)}</article></main>`,
  ],
  [
    'other stories in cards, with how each begins',
    `${story('')}<ul>${['Oslo', 'Bergen', 'Tromso', 'Vardo'].map((city) => `<li><div><h3><a href="/${city}">Vlad Moss met Xenia Dorn in ${city}</a></h3></div><div>${OTHER.replace('Oslo', city)} ${OTHER}</div></li>`).join('')}</ul>`,
  ],
  [
    'scripts in a template',
    story(`<template><script>document.write("<p>${OTHER}</p>")</script><p>${OTHER}</p></template>`),
  ],
  ['what is hidden', story(`<p style="display:none">${OTHER}</p><p hidden>${OTHER}</p>`)],
  [
    'a heading over nothing',
    story('<h2>Related</h2><ul><li><a href="/x">Moss met Dorn</a></li></ul><h2>The talks</h2>'),
  ],
  [
    'whom to write to',
    story('').replace('</article>', '<p>Write to the reporter at news@a.example or follow @annreports.</p></article>'),
  ],
  ['a footer', `${story('')}<footer><p>${OTHER}</p></footer>`],
];

test.each(beside)('%s is no part of the story', (_, body) => {
  const { text } = read(page('', body));
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toMatch(/Moss|Dorn|Home|cookies|mailbox|believe|Related|news@/);
});

const templates: readonly (readonly [what: string, body: string])[] = [
  ['in paragraphs alone', STORY],
  ['in divs', `<div>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}</div>`],
  ['in line ends', `<div>${PARAGRAPHS.join('<br><br>')}</div>`],
  ['in a form around the page', `<form action="/"><div><h1>Ray met Lee</h1>${STORY}</div></form>`],
  ['in a class that sounds like a sign-up', `<article class="paywall with-sidebar comments-open">${STORY}</article>`],
  ['each paragraph of such a class', `<article>${STORY.replaceAll('<p>', '<p class="paywall">')}</article>`],
  ['in a table', `<table><tr><td>${STORY}</td><td><a href="/">Home</a></td></tr></table>`],
  ['without html, head or body', STORY],
];

test.each(templates)('a story %s', (_, body) => {
  expect(read(page('', body)).text.replace(/\n+/g, '\n')).toBe(TEXT.replace(/\n+/g, '\n'));
});

test('a heading with words under it and a list of the story stay', () => {
  const { text } = read(
    page('', story('<h2>The talks</h2><p>They sat down at nine.</p><ul><li>the ice of the gulf</li></ul>')),
  );
  expect(text).toContain('The talks\n\nThey sat down at nine.\n\nthe ice of the gulf');
});

test('things with a link to a shop each are the story of a page about them', () => {
  const things = ['tent', 'stove', 'lamp', 'rope'];
  const card = (thing: string) =>
    `<div><h3><a href="https://shop.example/${thing}">The very best ${thing} of all</a></h3><p>This ${thing} was out on the ice with us for a week, and it is the one that we would buy again.</p></div>`;
  const html = page(
    '<link rel="canonical" href="https://a.example/best">',
    `<article>${things.map(card).join('')}</article>`,
  );
  for (const thing of things) expect(read(html).text).toContain(`This ${thing} was out`);
});

test('paragraphs with long lists between them are one story', () => {
  const list = `<ul>${'<li>Quick to set up</li><li>Light in the hand</li>'.repeat(12)}</ul><div><a href="/buy">Buy now</a></div>`;
  const { text } = read(page('', `<div><p>${ONE}</p><p>${TWO}</p>${list}<p>${THREE}</p></div>`));
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test('a text that JSON-LD tells twice over is told once', () => {
  const whole = [...PARAGRAPHS, OTHER, OTHER.replace('Oslo', 'Bergen')].join(' ');
  const html = page(
    jsonLd({ '@type': 'NewsArticle', articleBody: `${whole} ${whole}` }),
    `<article><p>${ONE}</p></article>`,
  );
  expect(read(html).text.match(/Bergen/g)).toHaveLength(1);
});

test('what JSON-LD tells takes the place of a page that shows only its beginning', () => {
  const articleBody = [...PARAGRAPHS, OTHER, OTHER.replace('Oslo', 'Bergen')].join('\n');
  const html = page(jsonLd({ '@type': 'NewsArticle', articleBody }), `<article><p>${ONE}</p></article>`);
  expect(read(html).text).toContain('Bergen');
});

test.each([
  [
    'Japanese',
    'アン・レイ氏は月曜日、リガでボブ・リー氏と会談したと港湾省が発表した。両氏は三時間にわたり話し合った。',
  ],
  ['Hindi', 'ऐन रे सोमवार को रीगा में बॉब ली से मिलीं और बंदरगाह मंत्रालय ने एक लंबे बयान में यह कहा।'],
  ['Thai', 'แอน เรย์ พบกับ บ็อบ ลี ที่กรุงรีกาเมื่อวันจันทร์ กระทรวงท่าเรือของลัตเวียกล่าวในแถลงการณ์ฉบับยาวว่าการเจรจาดำเนินไปด้วยดีตลอดทั้งวัน'],
])('a page in %s is kept', (_, text) => {
  expect(read(page('', `<article><p>${text}</p><p>${text}</p></article>`)).text).toContain(text);
});

test.each([
  ['nothing', ''],
  ['links alone', '<p><a href="/a">More of this and of that and of what else there is.</a></p>'.repeat(50)],
  ['a form to log in', '<form><label>Name</label><input><button>Log in</button></form>'],
])('a page of %s has no article', (_, body) => {
  expect(() => read(page('', body))).toThrow(/no paragraph/);
});

test.each([
  ['elements within each other', '<div>'.repeat(100_000)],
  ['marks that are never closed', Array.from({ length: 50_000 }, (_, at) => `<p><b id="${at}">`).join('')],
  ['elements', '<p>x</p>'.repeat(400_000)],
])('a page of too many %s is refused', (_, body) => {
  expect(() => read(page('', body))).toThrow(/at most/);
});
