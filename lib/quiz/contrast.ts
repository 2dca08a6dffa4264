/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** #rrggbb, or null for anything else. */
export function readColour(text: string): Rgb | null {
	if (!/^#[0-9a-f]{6}$/i.test(text)) return null;
	const value = Number.parseInt(text.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** WCAG 2.2, relative luminance. */
export function luminance(rgb: Rgb): number {
	const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
	return 0.2126 * linear(rgb[0] / 255) + 0.7152 * linear(rgb[1] / 255) + 0.0722 * linear(rgb[2] / 255);
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}
