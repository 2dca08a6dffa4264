import type { ShopperImage } from "@/lib/quiz/picture";

interface PictureViewProps {
	image: ShopperImage;
	/** How wide it stands (picture-places.ts). */
	sizes: string;
	className?: string;
	/** On its way before it is seen. */
	eager?: boolean;
}

/** A picture of our own in the size that its place needs, and its colour until it is there; any other as it is. */
export function PictureView({ image: { url, alt, facts }, sizes, className, eager }: PictureViewProps) {
	const shown = { className, src: url, decoding: "async" as const, loading: eager ? undefined : ("lazy" as const) };
	if (!facts) return <img {...shown} alt={alt} />;
	const { width, height, colour, avif, webp } = facts;
	return (
		<picture>
			<source type="image/avif" srcSet={avif} sizes={sizes} />
			<img {...shown} alt={alt} {...{ width, height, sizes }} srcSet={webp} data-colour={colour || undefined} />
		</picture>
	);
}
