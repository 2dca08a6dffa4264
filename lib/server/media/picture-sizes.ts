import "server-only";

/** Each picture is drawn in several widths and in two formats, ADDRESS/WIDTH.FORMAT each. */
export const pictureFormats = ["avif", "webp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const steps = [160, 320, 480, 640, 960, 1280];

/** The widths that a picture of this width is drawn in, ascending: never wider than it is. */
export function pictureWidths(width: number): number[] {
	const most = Math.min(width, steps.at(-1) ?? width);
	return [...steps.filter((step) => step < most), most];
}
