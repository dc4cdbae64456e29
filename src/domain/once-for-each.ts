/**
 * What follows from an object alone, worked out once for each and kept for as long as the object is there: of a library, a model, a
 * history. The object must not change.
 */
export function onceForEach<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
