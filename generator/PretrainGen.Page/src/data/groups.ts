/** Adds a value to those of a key. */
export function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = groups.get(key);
  if (values) values.push(value);
  else groups.set(key, [value]);
}
