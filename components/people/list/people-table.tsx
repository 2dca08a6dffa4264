"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { purposesOptions } from "@/lib/client/purposes";
import { pages } from "@/lib/config/paths";
import type { PersonRow } from "@/lib/contracts/people";
import { usePeople } from "../people-context";

/** Columns that a phone has no room for; the person's own page has all. */
const WIDE = "hidden md:table-cell";

export function PeopleTable({ rows }: { rows: readonly PersonRow[] }) {
	const t = useTranslations("people.list");
	return (
		<Card flush>
			<Table aria-label={t("table")}>
				<TableHead>
					<tr>
						<HeadCell>{t("person")}</HeadCell>
						<HeadCell>{t("seen")}</HeadCell>
						<HeadCell className={WIDE}>{t("consents")}</HeadCell>
						<HeadCell className={WIDE}>{t("traits")}</HeadCell>
					</tr>
				</TableHead>
				<TableBody>
					{rows.map((row) => (
						<PersonLine key={row.id} row={row} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}

function PersonLine({ row }: { row: PersonRow }) {
	const t = useTranslations("people.list");
	const format = useFormatter();
	const say = useSay();
	const { workspace } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const agreed = purposes.filter(({ id }) => row.consents.includes(id));
	const [first, ...others] = [...(row.name ? [row.name] : []), ...row.identifiers.map(({ text }) => text)];
	return (
		<Row>
			<th scope="row" className="max-w-64 break-words px-3 py-2.5 pl-5 text-left font-normal">
				<Link href={pages.person(workspace, row.id)} className="font-medium underline-offset-4 hover:underline">
					{first ?? t("unnamed")}
				</Link>
				{row.restricted ? (
					<Badge tone="warning" className="ml-2">
						{t("restrictedBadge")}
					</Badge>
				) : null}
				{others.length > 0 ? <span className="block text-muted text-sm">{others.join(" · ")}</span> : null}
			</th>
			<Cell>
				<time dateTime={row.seenAt} className="whitespace-nowrap text-muted">
					{format.dateTime(new Date(row.seenAt), { dateStyle: "medium" })}
				</time>
			</Cell>
			<Cell className={WIDE}>
				<span className="flex flex-wrap gap-1.5">
					{agreed.length === 0 ? <span className="text-muted">{t("noConsents")}</span> : null}
					{agreed.map(({ id, name }) => (
						<Badge key={id} tone="success">
							{say(name)}
						</Badge>
					))}
				</span>
			</Cell>
			<Cell className={WIDE}>
				<span className="tabular-nums">{t("known", { n: row.traits })}</span>
				{row.stale > 0 ? <span className="text-muted"> · {t("stale", { n: row.stale })}</span> : null}
			</Cell>
		</Row>
	);
}
