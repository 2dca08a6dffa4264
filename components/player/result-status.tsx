import type { ShopperResult } from "@/lib/quiz/wire";
import type { Texts } from "./texts";

export interface ResultState {
	/** offline: it keeps trying. local: so it does, with a result of the browser's own meanwhile. refused: no use in trying. */
	status: "loading" | "ready" | "offline" | "local" | "refused";
	result: ShopperResult | null;
}

/** Stands where the result will be. */
export function ResultStatus({ state, texts, onRetry }: { state: ResultState; texts: Texts; onRetry: () => void }) {
	const says = {
		loading: texts.finding,
		ready: texts.finding,
		local: texts.offline,
		offline: texts.offline,
		refused: texts.refused,
	};
	return (
		<section className="q-status" role="status">
			{state.status !== "refused" && <span className="q-spinner" aria-hidden="true" />}
			<h1 tabIndex={-1}>{says[state.status]}</h1>
			{state.status === "offline" && (
				<button type="button" className="q-primary" onClick={onRetry}>
					{texts.retry}
				</button>
			)}
		</section>
	);
}
