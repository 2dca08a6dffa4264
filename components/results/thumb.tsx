import { Package } from "lucide-react";

/** A product's small picture, or a drawn stand-in. Decorative: the title stands beside it. */
export function Thumb({ url }: { url: string | null }) {
	return (
		<span className="flex size-9 shrink-0 items-center justify-center overflow-hidden rounded-md bg-sunken text-faint">
			{url ? (
				// biome-ignore lint/performance/noImgElement: pictures come from the shops' own hosts, which Next's loader may not fetch
				<img src={url} alt="" width={36} height={36} loading="lazy" className="size-full object-cover" />
			) : (
				<Package size={16} aria-hidden="true" />
			)}
		</span>
	);
}
