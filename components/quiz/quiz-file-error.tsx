import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Callout } from "@/components/ui/callout";
import { ApiError } from "@/lib/client/http";

/** Why a file is no quiz, and what to do. */
export function QuizFileError({ error }: { error: unknown }) {
	const t = useTranslations("home.importFile");
	if (!error) return null;
	const problem = problemOf(error);
	if (!problem) return <ErrorMessage error={error} />;
	const [first] = problem === "broken" && error instanceof ApiError ? error.issues : [];
	return (
		<Callout tone="danger">
			<p>{t(`problems.${problem}`)}</p>
			{first ? <p className="break-words pt-1 font-mono text-xs">{`${first.path} ${first.message}`.trim()}</p> : null}
		</Callout>
	);
}

function problemOf(error: unknown): "large" | "notJson" | "notQuiz" | "format" | "broken" | null {
	if (!(error instanceof ApiError)) return null;
	if (error.code === "too-large") return "large";
	if (error.code !== "invalid-input") return null;
	const isAt = (path: string) => error.issues.some((issue) => issue.path === path);
	if (error.issues.length === 0) return "notJson";
	if (isAt("candor")) return "notQuiz";
	return isAt("format") ? "format" : "broken";
}
