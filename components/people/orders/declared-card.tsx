"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { type DeclaredTable, LEAST_PEOPLE } from "@/lib/analytics/declared-bought";
import { declaredOptions } from "@/lib/client/orders";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";

type TraitWords = SegmentWords["traits"][number];
type AttributeWords = SegmentWords["attributes"][number];

/** What people said of a trait, against an attribute of what they bought. */
export function DeclaredCard({ words }: { words: SegmentWords }) {
	const t = useTranslations("orders.declared");
	const say = useSay();
	const traits = words.traits.filter(({ type }) => type === "choice" || type === "set" || type === "bool");
	const [traitId, setTrait] = useState(traits[0]?.id ?? null);
	const [key, setAttribute] = useState(words.attributes[0]?.key ?? null);
	const trait = traits.find(({ id }) => id === traitId);
	const attribute = words.attributes.find((one) => one.key === key);
	if (traits.length === 0 || words.attributes.length === 0) return null;
	return (
		<Card title={t("title")} description={t("text", { least: LEAST_PEOPLE })} region>
			<div className="grid gap-4 pb-4 sm:grid-cols-2">
				<Field label={t("said")}>
					<Select
						value={traitId}
						onChange={setTrait}
						options={traits.map(({ id, name }) => ({ value: id, label: say(name) }))}
					/>
				</Field>
				<Field label={t("bought")}>
					<Select
						value={key}
						onChange={setAttribute}
						options={words.attributes.map(({ key, label }) => ({ value: key, label }))}
					/>
				</Field>
			</div>
			{trait && attribute ? <Declared trait={trait} attribute={attribute} /> : null}
		</Card>
	);
}

function Declared({ trait, attribute }: { trait: TraitWords; attribute: AttributeWords }) {
	const t = useTranslations("orders.declared");
	const { workspace } = usePeople();
	const query = { trait: trait.id, attribute: attribute.key };
	const { data, error, refetch } = useQuery(declaredOptions(workspace, query));
	if (error) return <ErrorMessage error={error} onRetry={refetch} />;
	if (!data) return <Skeleton className="h-32" />;
	if (data.rows.length === 0) return <p className="text-muted">{t("none")}</p>;
	return <Shares table={data} trait={trait} attribute={attribute} />;
}

interface SharesProps {
	table: DeclaredTable;
	trait: TraitWords;
	attribute: AttributeWords;
}

function Shares({ table, trait, attribute }: SharesProps) {
	const t = useTranslations("orders.declared");
	const say = useSay();
	const format = useFormatter();
	const word = (value: string) => (value === "true" ? t("yes") : value === "false" ? t("no") : value);
	const said = (value: string) => {
		const option = trait.options.find((one) => one.value === value);
		return option ? say(option.name) : word(value);
	};
	const hidden = <span className="text-faint">{t("hidden")}</span>;
	return (
		<Table aria-label={t("tableOf", { trait: say(trait.name), attribute: attribute.label })}>
			<TableHead>
				<tr>
					<HeadCell>{t("saidOf", { trait: say(trait.name) })}</HeadCell>
					<HeadCell numeric>{t("people")}</HeadCell>
					{table.values.map((value) => (
						<HeadCell key={value} numeric>
							{t("boughtOf", { attribute: attribute.label, value: word(value) })}
						</HeadCell>
					))}
				</tr>
			</TableHead>
			<TableBody>
				{table.rows.map((row) => (
					<Row key={row.said}>
						<th scope="row" className="px-3 py-2.5 pl-5 text-left font-medium">
							{said(row.said)}
						</th>
						<Cell numeric>{row.people === null ? hidden : format.number(row.people)}</Cell>
						{row.bought.map(({ value, people }) => (
							<Cell key={value} numeric className="whitespace-nowrap">
								{people === null || row.people === null ? (
									hidden
								) : (
									<>
										{format.number(people / row.people, { style: "percent", maximumFractionDigits: 0 })}{" "}
										<span className="text-faint text-xs">({format.number(people)})</span>
									</>
								)}
							</Cell>
						))}
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
