/** Adverbial and prepositional words that tell that talk was by wire. */
export const WIRE_WORDS: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'video',
  'videoconference',
  'teleconference',
  'videolink',
  'zoom',
  'skype',
  'hotline',
  'line',
  'call',
  'virtually',
  'telephonically',
  'conference',
  'cellphone',
  'mobile',
]);

/** Words that tell that people who spoke were in one place: "in person", "on the margins of", "face to face". */
export const FACE_TO_FACE: ReadonlySet<string> = new Set([
  'person',
  'sidelines',
  'margins',
  'fringes',
  'face',
  'face-to-face',
  'one-on-one',
]);
/** Gatherings: who speaks at one meets there. */
export const GATHERINGS: ReadonlySet<string> = new Set([
  'summit',
  'conference',
  'forum',
  'congress',
  'g7',
  'g8',
  'g20',
  'g-7',
  'g-8',
  'g-20',
  'assembly',
  'ceremony',
  'dinner',
  'reception',
  'funeral',
  'gala',
  'congress',
  'convention',
]);
