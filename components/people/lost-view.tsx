"use client";
import { useFormatter } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";

interface LostViewProps {
	reachable: number;
	all: number;
	/** Behind the number. */
	text: string;
	/** Names the list of what the others are lost to. */
	lostText: string;
	lost: { key: string; text: string; people: number }[];
}

/** How many of all there are, and what stands in the way of the others, each at the first thing that does. */
export function LostView({ reachable, all, text, lostText, lost }: LostViewProps) {
	const format = useFormatter();
	const percent = (people: number) =>
		format.number(all === 0 ? 0 : people / all, { style: "percent", maximumFractionDigits: 0 });
	return (
		<div className="space-y-2" aria-live="polite">
			<p className="tabular-nums">
				<span className="font-semibold text-lg">{format.number(reachable)}</span>{" "}
				<span className="text-muted">{text}</span>
			</p>
			<ShareBar value={all === 0 ? null : reachable / all} />
			{all > reachable ? (
				<ul aria-label={lostText} className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm tabular-nums">
					{lost
						.filter(({ people }) => people > 0)
						.map(({ key, text, people }) => (
							<li key={key}>
								{text} {format.number(people)} <span className="text-faint">({percent(people)})</span>
							</li>
						))}
				</ul>
			) : null}
		</div>
	);
}
