"use client";
import { useQueryClient } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PageHeader } from "@/components/common/page-header";
import { Callout } from "@/components/ui/callout";
import { refreshPrints } from "@/lib/client/paper";
import { pages } from "@/lib/config/paths";
import { type SheetState, sayCode } from "@/lib/contracts/paper";
import { today } from "./finish-form";
import { ReferenceForm } from "./reference-form";
import { SheetForm } from "./sheet-form";

interface EntryPageProps {
	workspace: string;
	quiz: string;
	/** Reference of the sheet by whose code one came. */
	came: string | null;
	canEdit: boolean;
}

/** A pile of sheets, one after the other. */
export function EntryPage({ workspace, quiz, came, canEdit }: EntryPageProps) {
	const t = useTranslations("paper");
	const client = useQueryClient();
	const [sheet, setSheet] = useState<SheetState | null>(null);
	const [first, setFirst] = useState(came);
	const [stored, setStored] = useState<string[]>([]);
	const [given, setGiven] = useState(today);
	const last = stored.at(-1);
	const next = () => {
		setSheet(null);
		setFirst(null);
		history.replaceState(null, "", pages.paperEntry(workspace, quiz));
	};
	const keep = (code: string) => {
		setStored([...stored, code]);
		void refreshPrints(client, workspace, quiz);
		next();
	};
	return (
		<>
			<Link
				href={`${pages.builder(workspace, quiz)}/share`}
				className="mb-4 inline-flex items-center gap-1.5 text-muted underline-offset-4 hover:underline"
			>
				<ArrowLeft size={16} aria-hidden="true" />
				{t("printPage.back")}
			</Link>
			<PageHeader title={t("entry.title")} description={sheet ? null : t("entry.text")} />
			{canEdit ? (
				<div className="space-y-6">
					{sheet ? (
						<SheetForm
							{...{ workspace, quiz, sheet, given }}
							onGiven={setGiven}
							onCancel={next}
							onStored={() => keep(sheet.code)}
						/>
					) : (
						<>
							{last ? <Callout tone="success">{t("entry.stored", { code: sayCode(last) })}</Callout> : null}
							<ReferenceForm key={stored.length} {...{ workspace, quiz }} came={first} onOpen={setSheet} />
						</>
					)}
					<p className="text-muted tabular-nums">{t("entry.count", { count: stored.length })}</p>
				</div>
			) : (
				<Callout tone="info">{t("entry.viewer")}</Callout>
			)}
		</>
	);
}
