import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PrintButton } from "@/components/common/print-button";
import { Badge } from "@/components/ui/badge";
import type { ProcessingRecord } from "@/lib/contracts/rights";
import type { LocalText } from "@/lib/quiz/types";

/** The record of processing, to be read and printed. */
export function ProcessingRecordView({ record }: { record: ProcessingRecord }) {
	const t = useTranslations("rights.record");
	const format = useFormatter();
	return (
		<div className="space-y-6">
			<div className="flex flex-wrap items-start justify-between gap-4">
				<div className="min-w-0 max-w-prose flex-[1_1_16rem] space-y-1">
					<h2 className="font-semibold text-lg">{t("title")}</h2>
					<p className="text-muted print:hidden">{t("text")}</p>
					<p className="text-muted text-sm">
						{t("made", { at: format.dateTime(new Date(record.madeAt), { dateStyle: "long", timeStyle: "short" }) })}
					</p>
				</div>
				<PrintButton label={t("print")} />
			</div>
			<Part title={t("controller")}>
				<p>{record.controller}</p>
			</Part>
			<Purposes purposes={record.purposes} />
			<Part title={t("people")}>
				<p>{t("peopleText", record.people)}</p>
				<p>{t("keptText", record.kept)}</p>
			</Part>
			<Asked quizzes={record.quizzes} />
			<Known traits={record.traits} />
			<Recipients recipients={record.recipients} />
			<Erasure retention={record.retention} />
			<Part title={t("measures")}>
				<ul className="list-disc space-y-1 pl-5">
					{record.measures.map((measure) => (
						<li key={measure}>{t(`measure.${measure}`)}</li>
					))}
				</ul>
			</Part>
		</div>
	);
}

function Part({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="break-inside-avoid-page space-y-2 border-t pt-4">
			<h3 className="font-semibold">{title}</h3>
			{children}
		</section>
	);
}

function useSay() {
	const locale = useLocale();
	return (text: LocalText) => text[locale] || Object.values(text)[0] || "";
}

function Purposes({ purposes }: Pick<ProcessingRecord, "purposes">) {
	const t = useTranslations("rights.record");
	const locale = useLocale();
	const say = useSay();
	const languages = new Intl.DisplayNames([locale], { type: "language" });
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	return (
		<Part title={t("purposes")}>
			{purposes.length === 0 ? <p className="text-muted">{t("purposesEmpty")}</p> : null}
			<ul className="space-y-4">
				{purposes.map(({ id, name, confirmed, notices, people, messages }) => (
					<li key={id} className="space-y-1">
						<p className="flex flex-wrap items-center gap-2">
							<span className="font-medium">{say(name)}</span>
							{confirmed ? <Badge>{t("confirmed")}</Badge> : null}
							<span className="text-muted text-sm">{t("agreeing", { n: people })}</span>
						</p>
						{notices.map(({ locale: of, number, text }) => (
							<p key={of} className="text-sm">
								<span className="text-muted">{t("notice", { language: languages.of(of) ?? of, number })}: </span>
								<span lang={of}>{text}</span>
							</p>
						))}
						{messages.length > 0 ? (
							<p className="text-sm">
								<span className="text-muted">{t("messages")} </span>
								{list.format(messages)}
							</p>
						) : null}
					</li>
				))}
			</ul>
		</Part>
	);
}

function Asked({ quizzes }: Pick<ProcessingRecord, "quizzes">) {
	const t = useTranslations("rights.record");
	const say = useSay();
	return (
		<Part title={t("asked")}>
			{quizzes.length === 0 ? <p className="text-muted">{t("askedEmpty")}</p> : null}
			{quizzes.map(({ id, name, questions }) => (
				<div key={id} className="space-y-1">
					<h4 className="font-medium">{name}</h4>
					<ul className="list-disc space-y-1 pl-5">
						{questions.map(({ id: question, text, personal, sensitive }) => (
							<li key={question}>
								{say(text) || question}
								<span className="text-muted text-sm">
									{" – "}
									{t(`kinds.${personal ? "personal" : "answer"}`)}
									{sensitive ? `, ${t("kinds.sensitive")}` : ""}
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
		</Part>
	);
}

function Known({ traits }: Pick<ProcessingRecord, "traits">) {
	const t = useTranslations("rights.record");
	const say = useSay();
	const locale = useLocale();
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	return (
		<Part title={t("known")}>
			{traits.length === 0 ? <p className="text-muted">{t("knownEmpty")}</p> : null}
			<ul className="list-disc space-y-1 pl-5">
				{traits.map(({ id, name, sensitive, shelfLifeDays, purposes, people }) => {
					const facts = [
						sensitive ? t("kinds.sensitive") : null,
						t("days", { n: shelfLifeDays ?? 0 }),
						purposes.length > 0 ? t("for", { purposes: list.format(purposes.map(say)) }) : null,
						t("knownOf", { n: people }),
					];
					return (
						<li key={id}>
							{say(name)}
							<span className="text-muted text-sm">
								{" – "}
								{facts.filter(Boolean).join(", ")}
							</span>
						</li>
					);
				})}
			</ul>
		</Part>
	);
}

function Recipients({ recipients }: Pick<ProcessingRecord, "recipients">) {
	const t = useTranslations("rights.record");
	const format = useFormatter();
	return (
		<Part title={t("recipients")}>
			{recipients.length === 0 ? <p className="text-muted">{t("recipientsEmpty")}</p> : null}
			<ul className="list-disc space-y-1 pl-5">
				{recipients.map(({ name, exports, lastAt }) => (
					<li key={name}>
						{name}
						<span className="text-muted text-sm">
							{" – "}
							{t("recipient", { n: exports, day: format.dateTime(new Date(lastAt), { dateStyle: "medium" }) })}
						</span>
					</li>
				))}
			</ul>
		</Part>
	);
}

function Erasure({ retention }: Pick<ProcessingRecord, "retention">) {
	const t = useTranslations("rights.record");
	const { responseMonths, unseenMonths, staleMonths } = retention;
	const rules = [
		responseMonths === null ? null : t("responsesFor", { n: responseMonths }),
		unseenMonths === null ? null : t("profilesFor", { n: unseenMonths }),
		staleMonths === null ? null : t("valuesFor", { n: staleMonths }),
	].filter((rule) => rule !== null);
	return (
		<Part title={t("erased")}>
			{rules.length === 0 ? <p>{t("erasedEmpty")}</p> : null}
			{rules.map((rule) => (
				<p key={rule}>{rule}</p>
			))}
		</Part>
	);
}
