"use client";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { ChangesSummary } from "@/components/common/changes-summary";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { pages } from "@/lib/config/paths";
import type { QuizImpact } from "@/lib/contracts/changes";
import { AcceptButton } from "./accept-button";
import { ImpactFindings } from "./impact-findings";
import { LostList } from "./lost-list";
import { ProductLine } from "./product-line";
import { ShownChanges } from "./shown-changes";

interface ImpactCardProps {
	workspace: string;
	impact: QuizImpact;
	canEdit: boolean;
	/** With the number of the version that was made. */
	onAccepted: (number: number) => void;
}

/** What using the new catalog would change in one published quiz. */
export function ImpactCard({ workspace, impact, canEdit, onAccepted }: ImpactCardProps) {
	const t = useTranslations("changes.impact");
	const status = useTranslations("home.status");
	const format = useFormatter();
	const { quiz, replay, gone, lost } = impact;
	const { number, publishedAt } = quiz.version;
	const blocked = impact.findings.some(({ severity }) => severity === "error");
	const findings = <ImpactFindings workspace={workspace} impact={impact} />;
	return (
		<Card
			title={
				<span className="flex flex-wrap items-center gap-2">
					{quiz.name}
					<Badge tone={quiz.status === "live" ? "success" : "warning"} dot>
						{status(quiz.status)}
					</Badge>
				</span>
			}
			description={t("version", { number, when: format.dateTime(new Date(publishedAt), { dateStyle: "medium" }) })}
			footer={
				<>
					<Link
						href={`${pages.builder(workspace, quiz.id)}/build`}
						className={buttonClass()}
						aria-label={t("openBuilderOf", { name: quiz.name })}
					>
						{t("openBuilder")}
					</Link>
					{canEdit && !blocked ? <AcceptButton workspace={workspace} impact={impact} onAccepted={onAccepted} /> : null}
				</>
			}
		>
			<div className="space-y-5">
				{blocked ? findings : null}
				<ChangesSummary replay={replay} />
				{replay.compared > 0 && replay.changed === 0 ? <p>{t(`nothing.${replay.basis}`)}</p> : null}
				<ShownChanges replay={replay} />
				<LostList lost={lost} />
				{blocked ? null : findings}
				{gone.length > 0 ? (
					<section>
						<h3 className="font-medium">{t("goneTitle")}</h3>
						<ul aria-label={t("goneTitle")} className="divide-y divide-line">
							{gone.map(({ product, shown }) => (
								<ProductLine key={product.id} product={product}>
									<span className="text-muted text-sm">{t(`shown.${replay.basis}`, { count: shown })}</span>
								</ProductLine>
							))}
						</ul>
					</section>
				) : null}
			</div>
		</Card>
	);
}
