import type { ScriptTexts } from "../texts";
import type { ResultState } from "./result-state";

/** Stands where the result will be. */
export function ResultStatus({ status, texts }: { status: ResultState["status"]; texts: ScriptTexts }) {
	const says = {
		loading: "finding",
		ready: "finding",
		local: "offline",
		offline: "offline",
		refused: "refused",
	} as const;
	return (
		<section className="q-status" role="status">
			{status !== "refused" && <span className="q-spinner" aria-hidden="true" />}
			<h1 tabIndex={-1}>{texts[says[status]]}</h1>
			{status === "offline" && (
				<button type="button" className="q-primary q-retry">
					{texts.retry}
				</button>
			)}
		</section>
	);
}
