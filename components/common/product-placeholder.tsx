import { cx } from "@/components/ui/cx";
import { placeholderOf, type Vessel } from "./placeholder-of";

interface ProductPlaceholderProps {
	title: string;
	className?: string;
}

const paths: Record<Vessel, string> = {
	bottle: "M36 22h24v14l8 10v34a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6V46l8-10z",
	jar: "M26 34h44v8h4v36a8 8 0 0 1-8 8H30a8 8 0 0 1-8-8V42h4z",
	tube: "M32 20h32l4 50v4H28v-4zM36 74h24v12H36z",
	pump: "M44 14h18v6H52v10h10a6 6 0 0 1 6 6v44a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6V36a6 6 0 0 1 6-6h10z",
	box: "M24 28h48v58H24z",
	dropper: "M43 12a5 5 0 0 1 10 0v14h8v8h-2v4l9 10v32a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6V48l9-10v-4h-2v-8h8z",
};

/** What is shown of a product without an image: drawn from its title, always the same for the same title. */
export function ProductPlaceholder({ title, className }: ProductPlaceholderProps) {
	const { vessel, series, label } = placeholderOf(title);
	const colour = `var(--series-${series})`;
	return (
		<svg viewBox="0 0 96 96" aria-hidden="true" className={cx("bg-sunken", className)}>
			<rect width="96" height="96" fill={`color-mix(in oklch, ${colour} 16%, transparent)`} />
			<ellipse cx="48" cy="88" rx="26" ry="2.5" fill={`color-mix(in oklch, ${colour} 30%, transparent)`} />
			<path d={paths[vessel]} fill={`color-mix(in oklch, ${colour} 55%, var(--surface))`} />
			<rect x="34" y={52 + label * 3} width="28" height={label === 0 ? 18 : 12} rx="1.5" fill="var(--surface)" />
			<path d={`M39 ${58 + label * 3}h${12 + label * 2}`} stroke={colour} strokeWidth="2" strokeLinecap="round" />
		</svg>
	);
}
