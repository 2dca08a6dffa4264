import { fill } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import type { PaperForm, PrintedSheet } from "@/lib/contracts/paper";
import { directionOf } from "@/lib/quiz/languages";
import { letterOf, type PaperLayout } from "@/lib/quiz/paper-form";
import { Box, Line } from "./marks";
import { PaperQuestionView } from "./paper-question";
import { sayWay } from "./say-when";
import { paperWords } from "./words";

interface PaperSheetProps {
	form: PaperForm;
	layout: PaperLayout;
	sheet: PrintedSheet;
	/** Where the quiz is answered without paper, and what becomes of answers. */
	online: string;
	answers: string;
}

/** One form to fill in with a pen. Black on white whatever the dashboard's theme; it begins on a page of its own. */
export function PaperSheet({ form, layout, sheet, online, answers }: PaperSheetProps) {
	const { quiz, notices, signUp } = form;
	const { locale } = quiz;
	const words = paperWords(locale);
	const boxes = quiz.screens.some(({ blocks }) => blocks.some(({ kind }) => kind === "consent")) || signUp !== null;
	return (
		<article
			lang={locale}
			dir={directionOf(locale)}
			aria-label={`${words.reference} ${sheet.code}`}
			className="paper-sheet mx-auto mb-8 max-w-[190mm] break-after-page bg-white p-8 text-[10.5pt] text-black leading-snug shadow-float [color-scheme:light] last:break-after-auto print:mb-0 print:max-w-none print:p-0 print:shadow-none"
		>
			<header className="flex items-start gap-6 border-black border-b pb-3">
				<div className="min-w-0 flex-1 space-y-1.5">
					{quiz.theme.brand ? <p className="font-semibold">{quiz.theme.brand}</p> : null}
					<h2 className="font-semibold text-[17pt] leading-tight">{quiz.title}</h2>
					{quiz.trust ? <p>{quiz.trust}</p> : null}
					{layout.unsaid ? <p>{words.leaveBlank}</p> : null}
				</div>
				<div className="w-[30mm] shrink-0 text-center">
					{/* biome-ignore lint/performance/noImgElement: drawn as SVG by our own server, nothing to resize */}
					<img
						src={`data:image/svg+xml,${encodeURIComponent(sheet.qr)}`}
						alt=""
						className="aspect-square w-full"
						width={120}
						height={120}
					/>
					<p className="text-[8pt]">{words.reference}</p>
					<p className="whitespace-nowrap font-mono font-semibold text-[11pt]" dir="ltr">
						{sheet.code}
					</p>
				</div>
			</header>
			{layout.screens.map(({ id, blocks, ways }) => (
				<div key={id}>
					{blocks.map((block) =>
						"text" in block ? (
							<div key={block.text.id} className="mt-4 break-inside-avoid space-y-1">
								{block.text.heading ? <h3 className="font-semibold text-[12pt]">{block.text.heading}</h3> : null}
								{block.text.body ? <p className="whitespace-pre-line">{block.text.body}</p> : null}
							</div>
						) : (
							<PaperQuestionView key={block.question.id} {...block} notices={notices} locale={locale} />
						),
					)}
					{ways.map((way) => (
						<p key={sayWay(way, locale)} className="mt-2 break-before-avoid ps-7 font-medium italic">
							→ {sayWay(way, locale)}
						</p>
					))}
				</div>
			))}
			{signUp ? (
				<section className="mt-5 break-inside-avoid space-y-2 border-black border-t pt-3">
					<h3 className="font-semibold text-[12pt]">{signUp.heading || textsFor(locale).signUp}</h3>
					{signUp.body ? <p>{signUp.body}</p> : null}
					<p className="flex items-end gap-2">
						{textsFor(locale).email}
						<Line />
					</p>
					{signUp.purposes.map((purpose, at) => (
						<p key={purpose} className="flex gap-2.5">
							<Box letter={letterOf(at)} />
							<span>{notices[purpose] ?? ""}</span>
						</p>
					))}
				</section>
			) : null}
			<footer className="mt-5 break-inside-avoid space-y-2">
				{boxes ? <p>{words.free}</p> : null}
				<p className="flex items-end gap-2">
					{words.signature}
					<Line />
				</p>
				<p className="text-[8.5pt]">
					{fill(words.answers, answers)}
					<br />
					{fill(words.online, online)}
				</p>
			</footer>
		</article>
	);
}
