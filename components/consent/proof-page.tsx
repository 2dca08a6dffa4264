"use client";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { ArrowLeft, Printer, ShieldCheck } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { PageHeader } from "@/components/common/page-header";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { proofFiles, proofOptions } from "@/lib/client/consent-proof";
import { personOptions } from "@/lib/client/people";
import { pages } from "@/lib/config/paths";
import type { ConsentProof } from "@/lib/contracts/consent-proof";
import type { ConsentAction } from "@/lib/profile/types";
import { ProofLineView } from "./proof-line";
import { WithdrawDialog } from "./withdraw-dialog";

interface ProofPageProps {
	workspace: string;
	profile: string;
	canEdit: boolean;
}

const tones: Record<ConsentAction, Tone> = {
	granted: "success",
	requested: "warning",
	withdrawn: "neutral",
	expired: "neutral",
};

/** What shows that one person agreed, to be printed or taken along. */
export function ProofPage({ workspace, profile, canEdit }: ProofPageProps) {
	const t = useTranslations("consent");
	const { purposes, lines } = useSuspenseQuery(proofOptions(workspace, profile)).data;
	const say = useSayPurpose(purposes);
	const [withdrawn, setWithdrawn] = useState<string | null>(null);
	const files = proofFiles(workspace, profile);
	const actions = (
		<div className="flex flex-wrap gap-2 print:hidden">
			<a href={files.proof} download="proof.json" className={buttonClass({})}>
				{t("proofFile")}
			</a>
			<a href={files.receipt} download className={buttonClass({})}>
				{t("receipt")}
			</a>
			<Button look="primary" onClick={() => window.print()}>
				<Printer size={16} aria-hidden="true" />
				{t("print")}
			</Button>
		</div>
	);
	return (
		<>
			<Person {...{ workspace, profile }} />
			<PageHeader title={t("title")} description={t("text")} action={actions} />
			{lines.length === 0 ? <EmptyState icon={<ShieldCheck />} title={t("empty")} text={t("emptyText")} /> : null}
			<div className="space-y-6">
				{purposes.length > 0 ? (
					<Card title={t("now")}>
						<ul className="divide-y">
							{purposes.map(({ id, state, since }) => (
								<PurposeRow
									key={id}
									name={say(id)}
									{...{ state, since }}
									onWithdraw={canEdit && (state === "granted" || state === "requested") ? () => setWithdrawn(id) : null}
								/>
							))}
						</ul>
					</Card>
				) : null}
				{lines.length > 0 ? (
					<Card title={t("lines")}>
						<ol className="divide-y">
							{lines.map((line) => (
								<ProofLineView key={line.id} line={line} purpose={say(line.purpose)} workspace={workspace} />
							))}
						</ol>
					</Card>
				) : null}
			</div>
			{withdrawn ? (
				<WithdrawDialog
					{...{ workspace, profile, purpose: withdrawn, name: say(withdrawn) }}
					onClose={() => setWithdrawn(null)}
				/>
			) : null}
		</>
	);
}

interface PurposeRowProps {
	name: string;
	state: ConsentAction;
	since: string;
	/** Null: nothing to take back, or not for this member. */
	onWithdraw: (() => void) | null;
}

function PurposeRow({ name, state, since, onWithdraw }: PurposeRowProps) {
	const t = useTranslations("consent");
	const format = useFormatter();
	return (
		<li className="flex flex-wrap items-center gap-3 py-2.5">
			<span className="min-w-0 flex-[1_1_12rem] font-medium">{name}</span>
			<Badge tone={tones[state]}>{t(`action.${state}`)}</Badge>
			<span className="text-muted text-sm">{format.dateTime(new Date(since), { dateStyle: "medium" })}</span>
			{onWithdraw ? (
				<Button size="sm" className="print:hidden" onClick={onWithdraw} aria-label={t("withdrawTitle", { name })}>
					{t("withdraw")}
				</Button>
			) : null}
		</li>
	);
}

/** A purpose's name in the reader's language, else in one that there is. */
function useSayPurpose(purposes: ConsentProof["purposes"]): (id: string) => string {
	const locale = useLocale();
	return (id) => {
		const name = purposes.find((purpose) => purpose.id === id)?.name ?? {};
		return name[locale] ?? name.en ?? Object.values(name)[0] ?? id;
	};
}

/** Whose proof it is, on paper as well, and the way back to them. */
function Person({ workspace, profile }: { workspace: string; profile: string }) {
	const t = useTranslations("people");
	const { data } = useQuery(personOptions(workspace, profile));
	const called = data && [data.name, ...data.identifiers.map(({ text }) => text)].filter(Boolean).join(" · ");
	return (
		<Link
			href={pages.person(workspace, profile)}
			className="mb-3 inline-flex items-center gap-1.5 break-all text-muted underline-offset-4 hover:underline"
		>
			<ArrowLeft size={16} aria-hidden="true" className="shrink-0 print:hidden" />
			{called || t("person")}
		</Link>
	);
}
