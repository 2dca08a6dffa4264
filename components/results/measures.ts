import type { FigureKey } from "@/lib/analytics/definitions";
import type { MatrixCell } from "@/lib/analytics/matrix";
import type { Numbers } from "./use-numbers";

/** What a cell of the matrix shows. */
export const measures = ["share", "lift", "credited", "count"] as const;
export type Measure = (typeof measures)[number];

export const measureFigure: Record<Measure, FigureKey> = {
	share: "cellShare",
	lift: "cellLift",
	credited: "cellCredited",
	count: "cellCount",
};

export function cellText(cell: MatrixCell, measure: Measure, numbers: Numbers): string {
	switch (measure) {
		case "share":
			return numbers.percent(cell.share.value);
		case "lift":
			return numbers.points(cell.lift);
		case "credited":
			return numbers.count(cell.credited.hits);
		case "count":
			return numbers.count(cell.share.hits);
	}
}

/** Text and fill of each step pass 4.5:1 in both themes. */
const steps = [
	"",
	"bg-step-1 text-ink",
	"bg-step-2 text-ink",
	"bg-step-3 text-ink",
	"bg-step-5 text-page",
	"bg-step-6 text-page",
] as const;

/** One hue in steps, by share; for lift, by how far it stands above all who answered. */
export function cellFill(cell: MatrixCell, measure: Measure): string {
	if (measure === "lift") return steps[stepOf(cell.lift ?? 0, [0.02, 0.05, 0.1, 0.2, 0.3])] ?? "";
	const share = measure === "credited" && cell.share.of > 0 ? cell.credited.hits / cell.share.of : cell.share.value;
	return steps[stepOf(share ?? 0, [0.005, 0.1, 0.25, 0.5, 0.75])] ?? "";
}

export const legendBounds: Record<"share" | "lift", number[]> = {
	share: [0, 0.1, 0.25, 0.5, 0.75],
	lift: [0.02, 0.05, 0.1, 0.2, 0.3],
};
export const legendFills = steps.slice(1);

const stepOf = (value: number, bounds: number[]) => bounds.filter((bound) => value >= bound).length;
