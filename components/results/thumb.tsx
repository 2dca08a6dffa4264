"use client";
import { Package } from "lucide-react";
import { useBroken } from "@/components/common/use-broken";

/** A product's small picture, or a drawn stand-in where there is none or it can't be had. Decorative: the title stands beside it. */
export function Thumb({ url }: { url: string | null }) {
	const { isBroken, watch } = useBroken(url);
	return (
		<span className="flex size-9 shrink-0 items-center justify-center overflow-hidden rounded-md bg-sunken text-faint">
			{url && !isBroken ? (
				// biome-ignore lint/performance/noImgElement: pictures come from the shops' own hosts, which Next's loader may not fetch
				<img {...watch} src={url} alt="" width={36} height={36} loading="lazy" className="size-full object-cover" />
			) : (
				<Package size={16} aria-hidden="true" />
			)}
		</span>
	);
}
