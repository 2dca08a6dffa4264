import "server-only";
import { pages } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { type PaperForm, type PrintedSheet, sayCode } from "@/lib/contracts/paper";
import { settleEntry } from "@/lib/quiz/entry";
import { signUpOnPaper } from "@/lib/quiz/paper-form";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { loadVersion } from "@/lib/server/publish/load-version";
import { qrSvg } from "@/lib/server/publish/qr";
import { PAPER } from "./paper-source";

export interface PrintPlace {
	quizId: string;
	printId: string;
}

/** The form as it was printed, whatever was published since. Throws `not-found`. */
export async function readForm({ workspaceId }: Scope, { quizId, printId }: PrintPlace): Promise<PaperForm> {
	const print = await db().paperPrint.findUnique({
		where: { workspaceId_id: { workspaceId, id: printId }, quizId },
		select: { locale: true, versionId: true, printedAt: true, quiz: { select: { slug: true } } },
	});
	const version = print && (await loadVersion(workspaceId, quizId, print.versionId));
	if (!version) throw new AppError("not-found", "no such print");
	const { locale } = print;
	const document = settleEntry(version.document, { locale, source: PAPER });
	const quiz = toShopperDocument(document, locale, version.pictures);
	const notices = Object.entries(version.notices).map(([purpose, texts]) => [purpose, texts[locale]?.text ?? ""]);
	return {
		print: { id: printId, locale, version: version.number, printedAt: print.printedAt.toISOString() },
		slug: print.quiz.slug,
		quiz,
		notices: Object.fromEntries(notices),
		signUp: signUpOnPaper(quiz),
	};
}

/** Its sheets, in the order in which they are printed. `home`: the dashboard's own address. */
export async function readSheets(
	{ workspaceId }: Scope,
	{ quizId, printId }: PrintPlace,
	{ home, workspace }: { home: string; workspace: string },
): Promise<PrintedSheet[]> {
	const sheets = await db().paperSheet.findMany({
		where: { workspaceId, printId, print: { quizId } },
		orderBy: { id: "asc" },
		select: { code: true },
	});
	return sheets.map(({ code }) => ({
		code: sayCode(code),
		qr: qrSvg(`${home}${pages.paperEntry(workspace, quizId, code)}`),
	}));
}
