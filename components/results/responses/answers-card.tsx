"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { AnswerDetail } from "@/lib/contracts/results-replies";
import { sayDay } from "@/lib/quiz/day";

export function AnswersCard({ answers }: { answers: AnswerDetail[] }) {
	const t = useTranslations("responses.detail");
	const say = useSay();
	return (
		<Card title={t("answers")} flush>
			<dl className="divide-y divide-line">
				{answers.map((answer) => (
					<div key={answer.question} className="grid gap-x-6 gap-y-0.5 px-5 py-3 sm:grid-cols-2">
						<dt className="text-muted">{say(answer.text)}</dt>
						<dd className={answer.offPath ? "text-faint line-through" : "font-medium"}>
							<AnswerText answer={answer} />
						</dd>
						{answer.note ? (
							<dd className="text-muted text-sm sm:col-start-2">
								{t("note")} <PersonalText {...answer.note} />
							</dd>
						) : null}
						{answer.known ? <dd className="text-muted text-xs sm:col-start-2">{t("known")}</dd> : null}
						{answer.offPath ? <dd className="text-faint text-xs sm:col-start-2">{t("offPath")}</dd> : null}
					</div>
				))}
			</dl>
		</Card>
	);
}

function AnswerText({ answer }: { answer: AnswerDetail }) {
	const t = useTranslations("responses.detail");
	const format = useFormatter();
	const locale = useLocale();
	const say = useSay();
	if (answer.status !== "answered") return <span className="font-normal text-faint">{t(answer.status)}</span>;
	if (answer.kind === "ranking") return answer.choices.map((text, at) => `${at + 1}. ${say(text)}`).join(", ");
	if (answer.choices.length > 0) return answer.choices.map(say).join(", ");
	if (answer.number !== null && answer.kind === "date") return sayDay(answer.number, locale);
	if (answer.number !== null && answer.most !== null) return t("outOf", { value: answer.number, most: answer.most });
	if (answer.number !== null) return `${format.number(answer.number)} ${answer.unit ? say(answer.unit) : ""}`.trim();
	if (answer.granted !== null) return t(answer.granted ? "granted" : "notGranted");
	if (answer.contact.length > 0) return <ContactText contact={answer.contact} />;
	return <PersonalText value={answer.value} erased={answer.erased} />;
}

function ContactText({ contact }: Pick<AnswerDetail, "contact">) {
	const t = useTranslations("responses.detail.contact");
	return (
		<ul>
			{contact.map(({ field, value }) => (
				<li key={field} className="break-words">
					<span className="font-normal text-muted">{t(field)}:</span> {value}
				</li>
			))}
		</ul>
	);
}

/** What the person typed, unless it is erased or the reader is a viewer. */
export function PersonalText({ value, erased }: { value: string | null; erased: boolean }) {
	const t = useTranslations("responses.detail");
	if (erased) return <Badge>{t("erased")}</Badge>;
	if (value === null) return <span className="font-normal text-faint">{t("hidden")}</span>;
	return <span className="break-words">{value}</span>;
}
