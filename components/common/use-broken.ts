"use client";
import { useState } from "react";

/** Whether a picture can't be had, by what the `img` that takes `watch` meets, also before there was a script to hear of it. */
export function useBroken(url: string | null) {
	const [broken, setBroken] = useState<string | null>(null);
	const fail = () => setBroken(url);
	const look = (image: HTMLImageElement | null) => {
		if (image?.complete && image.naturalWidth === 0) fail();
	};
	return { isBroken: url !== null && broken === url, watch: { ref: look, onError: fail } };
}
