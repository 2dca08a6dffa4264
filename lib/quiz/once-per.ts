/** What `make` makes of an object that never changes: worked out once, and kept for as long as the object lives. */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
	const made = new WeakMap<K, V>();
	return (of) => {
		if (made.has(of)) return made.get(of) as V;
		const value = make(of);
		made.set(of, value);
		return value;
	};
}
