/** Makes a view of a thing once and keeps it as long as the thing lives. */
export function once<Thing extends object, View>(make: (thing: Thing) => View): (thing: Thing) => View {
  const views = new WeakMap<Thing, View>();
  return (thing) => {
    const known = views.get(thing);
    if (known !== undefined) return known;
    const view = make(thing);
    views.set(thing, view);
    return view;
  };
}
