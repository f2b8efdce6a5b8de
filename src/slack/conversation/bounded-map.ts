/** A map that forgets what was set longest ago once it holds `limit` entries. */
export interface BoundedMap<V> {
  readonly get: (key: string) => V | undefined;
  readonly has: (key: string) => boolean;
  /** Sets and makes the entry the newest. */
  readonly set: (key: string, value: V) => void;
  readonly remove: (key: string) => void;
}

export function createBoundedMap<V>(limit: number): BoundedMap<V> {
  const entries = new Map<string, V>();
  return {
    get: (key) => entries.get(key),
    has: (key) => entries.has(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > limit && !oldest.done) entries.delete(oldest.value);
    },
    remove: (key) => {
      entries.delete(key);
    },
  };
}
