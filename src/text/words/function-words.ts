/** Words of English that are never a name by themselves, though they may begin a sentence. Lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my your who whom whose which what when where why how if whether and or but nor so yet for of in on at by with from to into onto upon about over under after before
  since until till while during between among against through without within as than because although though however meanwhile moreover still also then there here not no yes all any some each every both either neither many much more most few several
  other another such one two three four five six seven eight nine ten is are was were be been being am has have had do does did will would can could may might must shall should said says let says according despite amid unlike like
  per via up down out off once only even just again further now today tomorrow yesterday last next earlier later ago perhaps maybe indeed thus hence nevertheless instead rather otherwise him them us me myself himself herself itself themselves ourselves
  mr mrs ms dr don't isn't i'm it's that's there's he's she's we're they're hello thanks please ok okay well oh ah`.split(
    /\s+/,
  ),
);
