import type { ReactNode } from "react";
import type { CarriedValues } from "../carried";
import type { ScriptTexts } from "../texts";
import { LeaveView } from "./leave-view";
import type { ResultState } from "./result-state";
import { ResultStatus } from "./result-status";
import { ResultView } from "./result-view";

export interface EndingViewProps {
	state: ResultState;
	/** The quiz ends elsewhere. */
	url: string | null;
	otherTab: boolean;
	carried: CarriedValues;
	texts: ScriptTexts;
	/** Below the products of a result. */
	children: ReactNode;
}

/** What stands where no screen does: the way elsewhere, the result, or what to wait for. */
export function EndingView({ state, url, otherTab, carried, texts, children }: EndingViewProps) {
	if (url !== null) return <LeaveView {...{ url, otherTab, carried, texts }} />;
	if (!state.result) return <ResultStatus status={state.status} texts={texts} />;
	return (
		<ResultView result={state.result} local={state.status === "local"} {...{ carried, texts }}>
			{children}
		</ResultView>
	);
}
