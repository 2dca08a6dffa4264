"use client";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import type { ChangedPerson, ShownPlace } from "@/lib/contracts/changes";
import { pickLocale } from "@/lib/quiz/text";
import { ProductLine } from "./product-line";
import { tellApart } from "./tell-apart";

const FIRST = 2;

interface CaseListProps {
	workspace: string;
	quiz: string;
	cases: readonly ChangedPerson[];
	/** How many there are, listed or not. */
	changed: number;
}

/** People who would see something else: what they are shown now and would be shown, side by side. */
export function CaseList({ workspace, quiz, cases, changed }: CaseListProps) {
	const t = useTranslations("changes.draft");
	const [all, setAll] = useState(false);
	const rest = cases.length - FIRST;
	return (
		<section className="space-y-3">
			<h3 className="font-medium">{t("cases")}</h3>
			<ol aria-label={t("cases")} className="space-y-3">
				{cases.slice(0, all ? undefined : FIRST).map((person) => (
					<Case key={person.response} person={person} href={pages.response(workspace, quiz, person.response)} />
				))}
			</ol>
			{rest > 0 && !all ? (
				<Button size="sm" onClick={() => setAll(true)}>
					{t("moreCases", { count: rest })}
				</Button>
			) : null}
			{cases.length < changed && (all || rest <= 0) ? (
				<p className="text-muted text-sm">{t("firstCases", { count: cases.length })}</p>
			) : null}
		</section>
	);
}

function Case({ person, href }: { person: ChangedPerson; href: string }) {
	const t = useTranslations("changes.draft");
	const products = useTranslations("changes.products");
	const format = useFormatter();
	const when = format.dateTime(new Date(person.completedAt), { dateStyle: "medium", timeStyle: "short" });
	const { before, after } = person;
	return (
		<li className="rounded-md border">
			<p className="border-b px-4 py-2 text-sm">
				<Link href={href} className="text-accent-text underline-offset-4 hover:underline">
					{t("caseOf", { when })}
				</Link>
			</p>
			<div className="grid divide-y divide-line sm:grid-cols-2 sm:divide-x sm:divide-y-0">
				<Side title={t("before")} places={before} other={after} mark={<Badge tone="warning">{products("no")}</Badge>} />
				<Side title={t("after")} places={after} other={before} mark={<Badge tone="accent">{products("new")}</Badge>} />
			</div>
		</li>
	);
}

interface SideProps {
	title: string;
	places: readonly ShownPlace[];
	other: readonly ShownPlace[];
	/** Stands at what the other side doesn't show. */
	mark: React.ReactNode;
}

function Side({ title, places, other, mark }: SideProps) {
	const t = useTranslations("changes.draft");
	const say = useSay();
	const names = tellApart(places.map(({ name }) => say(name)));
	const shared = new Set(other.flatMap(({ products }) => products.map(({ id }) => id)));
	return (
		<div className="min-w-0 space-y-2 px-4 py-3">
			<h4 className="text-muted text-sm">{title}</h4>
			{places.map(({ slot, products }, at) => (
				<div key={slot}>
					<p className="font-medium text-sm">{names[at]}</p>
					{products.length === 0 ? <p className="text-muted text-sm">{t("nothingShown")}</p> : null}
					<ul>
						{products.map((product) => (
							<ProductLine key={product.id} product={product}>
								{shared.has(product.id) ? null : mark}
							</ProductLine>
						))}
					</ul>
				</div>
			))}
			{places.length === 0 ? <p className="text-muted text-sm">{t("nothingShown")}</p> : null}
		</div>
	);
}

/** A quiz's text in the reader's language, else in one that it has. */
function useSay(): (text: ShownPlace["name"]) => string {
	const locale = useLocale();
	return (text) => text[pickLocale({ locales: Object.keys(text) }, [locale])] ?? "";
}
