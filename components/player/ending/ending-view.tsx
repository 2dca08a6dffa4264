import type { CarriedValues } from "../carried";
import type { ScriptTexts } from "../texts";
import { LeaveView } from "./leave-view";
import type { ResultState } from "./result-state";
import { ResultStatus } from "./result-status";
import { ResultView } from "./result-view";
import type { SignUpState } from "./sign-up-form";

export interface EndingViewProps {
	state: ResultState;
	/** The quiz ends elsewhere. */
	url: string | null;
	otherTab: boolean;
	signUp: SignUpState;
	carried: CarriedValues;
	texts: ScriptTexts;
}

/** What stands where no screen does: the way elsewhere, the result, or what to wait for. */
export function EndingView({ state, url, otherTab, signUp, carried, texts }: EndingViewProps) {
	if (url !== null) return <LeaveView {...{ url, otherTab, carried, texts }} />;
	if (!state.result) return <ResultStatus status={state.status} texts={texts} />;
	return <ResultView result={state.result} local={state.status === "local"} {...{ signUp, carried, texts }} />;
}
