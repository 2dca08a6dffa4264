import "server-only";
import sharp from "sharp";

/** Per channel: near colours count together. */
const STEPS = 4;

/** The colour that most of a picture is near to, as "#rrggbb"; "" when some of it is see-through. */
export async function mainColour(picture: Uint8Array): Promise<string> {
	const small = sharp(picture).resize({ width: 48, height: 48, fit: "inside" });
	if (!(await small.clone().stats()).isOpaque) return "";
	const pixels = await small.toColourspace("srgb").removeAlpha().raw().toBuffer();
	const shades = new Map<number, { count: number; sum: [number, number, number] }>();
	for (let at = 0; at + 2 < pixels.length; at += 3) {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
		const key = [red, green, blue].reduce((key, value) => key * STEPS + Math.floor((value * STEPS) / 256), 0);
		const { count, sum } = shades.get(key) ?? { count: 0, sum: [0, 0, 0] };
		shades.set(key, { count: count + 1, sum: [sum[0] + red, sum[1] + green, sum[2] + blue] });
	}
	const [most] = [...shades.values()].sort((a, b) => b.count - a.count);
	if (!most) return "";
	const hex = most.sum.map((value) =>
		Math.round(value / most.count)
			.toString(16)
			.padStart(2, "0"),
	);
	return `#${hex.join("")}`;
}
