/** Pictures of our own are drawn in several widths and two formats, `ADDRESS/WIDTH.FORMAT` each. */
export const pictureFormats = ["avif", "webp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What a page knows of such a picture before it is there. */
export interface PictureFacts {
	/** Of the whole picture, in pixels. */
	width: number;
	height: number;
	/** "#rrggbb", to stand in its place; "" when there is none. */
	colour: string;
}

/** By address; those that lie elsewhere have none. */
export type Pictures = Readonly<Record<string, PictureFacts>>;

const steps = [160, 320, 480, 640, 960, 1280];

/** The widths that a picture of this width is drawn in, ascending: never wider than it is. */
export function pictureWidths(width: number): number[] {
	const most = Math.min(width, steps.at(-1) ?? width);
	return [...steps.filter((step) => step < most), most];
}
