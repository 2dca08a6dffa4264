import { notFound } from "next/navigation";
import { PrintPage } from "@/components/paper/print-page";
import { env } from "@/lib/config/env";
import { printParams } from "@/lib/contracts/paper";
import { orNotFound } from "@/lib/server/or-not-found";
import { readForm, readSheets } from "@/lib/server/paper/read-print";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";
import { quizHome } from "@/server/page/quiz-home";

export const generateMetadata = quizMetadata("share");

interface PaperPrintProps {
	params: Promise<{ workspace: string; quiz: string; print: string }>;
}

export default async function PaperPrintPage({ params }: PaperPrintProps) {
	const { scope, workspace } = await loadQuizPage(await params);
	const parsed = printParams.safeParse(await params);
	if (!parsed.success) notFound();
	const { quiz, print } = parsed.data;
	const place = { quizId: quiz, printId: print };
	const form = await orNotFound(readForm(scope, place));
	const sheets = await readSheets(scope, place, { home: env().APP_URL, workspace: workspace.slug });
	const canEdit = scope.role !== "viewer";
	return (
		<div className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-8 sm:py-8 print:m-0 print:max-w-none print:p-0">
			<PrintPage workspace={workspace.slug} home={quizHome()} {...{ quiz, form, sheets, canEdit }} />
		</div>
	);
}
