/**
 * The same text as the engine keeps the strings of the program itself: rules compare words and tags with such strings all the time, and then
 * two addresses are compared instead of two texts. The keys of an object are kept that way.
 */
export function interned<Text extends string>(text: Text): Text {
  return Object.keys({ [text]: undefined })[0] as Text;
}
