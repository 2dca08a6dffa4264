/** A picture of our own: what a page knows of it before it is there, and where its sizes lie. */
export interface PictureFacts {
	/** Of the whole picture, in pixels. */
	width: number;
	height: number;
	/** "#rrggbb", to stand in its place; "" when there is none. */
	colour: string;
	/** Its sizes in either format, as `srcset` has them. */
	avif: string;
	webp: string;
	/** Address of the smallest. */
	small: string;
}

/** A picture that stands somewhere. */
export interface ShopperImage {
	url: string;
	alt: string;
	/** Null for one that lies elsewhere. */
	facts: PictureFacts | null;
}

/** By address; those that lie elsewhere have none. */
export type Pictures = Readonly<Record<string, PictureFacts>>;

export function toImage(url: string | null, alt: string, pictures: Pictures): ShopperImage | null {
	return url === null ? null : { url, alt, facts: pictures[url] ?? null };
}
