"use client";
import { useState } from "react";
import { cx } from "@/components/ui/cx";
import { ProductPlaceholder } from "./product-placeholder";

interface ProductImageProps {
	title: string;
	imageUrl: string | null;
	className?: string;
}

/** The product's image, or a drawing when there is none or it can't be had. Decorative: the title stands beside it. */
export function ProductImage({ title, imageUrl, className }: ProductImageProps) {
	const [broken, setBroken] = useState<string | null>(null);
	const classes = cx("shrink-0 overflow-hidden rounded-md border object-cover", className);
	if (!imageUrl || broken === imageUrl) return <ProductPlaceholder title={title} className={classes} />;
	return (
		// biome-ignore lint/performance/noImgElement: images come from any shop's host; the optimiser would have to trust them all
		<img
			src={imageUrl}
			alt=""
			loading="lazy"
			decoding="async"
			referrerPolicy="no-referrer"
			onError={() => setBroken(imageUrl)}
			className={classes}
		/>
	);
}
