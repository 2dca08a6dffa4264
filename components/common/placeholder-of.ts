export const vessels = ["bottle", "jar", "tube", "pump", "box", "dropper"] as const;
export type Vessel = (typeof vessels)[number];

export interface PlaceholderLook {
	vessel: Vessel;
	/** Number of the theme's series colour, 1–8. */
	series: number;
	/** Variant of the label, 0–2. */
	label: number;
}

/** The drawing's parts, taken from the title's hash (FNV-1a). */
export function placeholderOf(title: string): PlaceholderLook {
	let hash = 0x811c9dc5;
	for (const char of title) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return {
		vessel: vessels[hash % vessels.length] ?? "box",
		series: ((hash >>> 8) % 8) + 1,
		label: (hash >>> 16) % 3,
	};
}
