"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { ProductImage } from "@/components/common/product-image";
import { useSay } from "@/components/common/use-say";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { recommendationOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { quizzesOptions } from "@/lib/client/quiz";
import type { PersonDetail, PersonRecommendation, RecommendedItem } from "@/lib/contracts/people";
import { usePeople } from "../people-context";

/** What a quiz recommends to the person by what is known of them alone. */
export function RecommendedCard({ person }: { person: PersonDetail }) {
	const t = useTranslations("people.recommended");
	const say = useSay();
	const { workspace, canEdit } = usePeople();
	const [quiz, setQuiz] = useState<string | null>(null);
	const [purpose, setPurpose] = useState<string | null>(null);
	const quizzes = (useQuery(quizzesOptions(workspace)).data ?? []).filter(({ status }) => status === "live");
	const purposes = (useQuery(purposesOptions(workspace)).data ?? []).filter(({ archived }) => !archived);
	const wanted = quiz && purpose ? { quiz, purpose } : null;
	const { data, error, isFetching, refetch } = useQuery(recommendationOptions(workspace, person.id, wanted));
	if (!canEdit || quizzes.length === 0 || purposes.length === 0) return null;
	return (
		<Card region title={t("title")} description={t("text")}>
			<div className="space-y-4">
				<div className="grid gap-4 sm:grid-cols-2">
					<Field label={t("quiz")}>
						<Select
							value={quiz}
							placeholder={t("chooseQuiz")}
							onChange={setQuiz}
							options={quizzes.map(({ id, name }) => ({ value: id, label: name }))}
						/>
					</Field>
					<Field label={t("purpose")}>
						<Select
							value={purpose}
							placeholder={t("choosePurpose")}
							onChange={setPurpose}
							options={purposes.map(({ id, name }) => ({ value: id, label: say(name) }))}
						/>
					</Field>
				</div>
				<div aria-live="polite">
					<ErrorMessage error={error} onRetry={refetch} />
					{wanted && isFetching && !data ? <Skeleton className="h-24" /> : null}
					{wanted && data ? <Recommended recommendation={data} /> : null}
				</div>
			</div>
		</Card>
	);
}

function Recommended({ recommendation: said }: { recommendation: PersonRecommendation }) {
	const t = useTranslations("people.recommended");
	const say = useSay();
	if (said.kind === "obstacle") return <p>{t(`obstacles.${said.obstacle}`)}</p>;
	if (said.kind === "closed" || said.kind === "elsewhere") return <p>{t(said.kind)}</p>;
	if (said.kind === "open") {
		return (
			<div className="space-y-2">
				<p>{t("open", { n: said.questions.length })}</p>
				<ul className="list-disc space-y-1 ps-5">
					{said.questions.map((text) => (
						<li key={JSON.stringify(text)}>{say(text)}</li>
					))}
				</ul>
			</div>
		);
	}
	if (said.empty !== null) return <p>{said.empty}</p>;
	return (
		<div className="space-y-4">
			{said.slots.map(({ name, items }) => (
				<section key={name} className="space-y-2">
					<h3 className="font-medium">{name}</h3>
					<ul className="space-y-3">
						{items.map((item) => (
							<Item key={item.product} item={item} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function Item({ item: { title, imageUrl, price, reasons } }: { item: RecommendedItem }) {
	return (
		<li className="flex gap-3">
			<ProductImage {...{ title, imageUrl }} className="size-12" />
			<div className="min-w-0">
				<p className="font-medium">
					{title}
					{price ? <span className="font-normal text-muted"> · {price}</span> : null}
				</p>
				{reasons.length > 0 ? <p className="text-muted text-sm">{reasons.join(" · ")}</p> : null}
			</div>
		</li>
	);
}
