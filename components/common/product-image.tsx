"use client";
import { cx } from "@/components/ui/cx";
import { ProductPlaceholder } from "./product-placeholder";
import { useBroken } from "./use-broken";

interface ProductImageProps {
	title: string;
	imageUrl: string | null;
	className?: string;
}

/** The product's image, or a drawing when there is none or it can't be had. Decorative: the title stands beside it. */
export function ProductImage({ title, imageUrl, className }: ProductImageProps) {
	const { isBroken, watch } = useBroken(imageUrl);
	const classes = cx("shrink-0 overflow-hidden rounded-md border object-cover", className);
	if (!imageUrl || isBroken) return <ProductPlaceholder title={title} className={classes} />;
	return (
		// biome-ignore lint/performance/noImgElement: images come from any shop's host; the optimiser would have to trust them all
		<img
			{...watch}
			src={imageUrl}
			alt=""
			loading="lazy"
			decoding="async"
			referrerPolicy="no-referrer"
			className={classes}
		/>
	);
}
