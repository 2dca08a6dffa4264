"use client";
import { CircleAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FindingCode } from "@/lib/quiz/checks/finding";
import type { Finding } from "@/lib/quiz/types";
import { QUIZ_PLACE } from "../store/find-place";
import { useBuilder } from "../store/use-builder";
import { useNodeName } from "./use-node-name";

/** The checks' findings, worst first; each leads to where it is mended. */
export function FindingsList({ onGo }: { onGo: () => void }) {
	const t = useTranslations("builder.findings");
	const { findings, select, setLocale, document } = useBuilder();
	const go = ({ node, params }: Finding) => {
		select(node ?? QUIZ_PLACE);
		if (typeof params.locale === "string" && document.locales.includes(params.locale)) setLocale(params.locale);
		onGo();
	};
	if (findings.length === 0) return <p className="text-muted">{t("noneText")}</p>;
	return (
		<ul className="-m-1.5">
			{findings.map((finding, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own and hold no state
				<FindingRow key={index} finding={finding} onGo={() => go(finding)} />
			))}
		</ul>
	);
}

function FindingRow({ finding, onGo }: { finding: Finding; onGo: () => void }) {
	const t = useTranslations("builder");
	const name = useNodeName();
	const { severity, params } = finding;
	const field = typeof params.field === "string" ? t(`textFields.${fieldKey(params.field)}`) : "";
	const where = name(finding.node);
	return (
		<li>
			<button type="button" onClick={onGo} className="flex w-full gap-2.5 rounded-md p-2 text-left hover:bg-hover">
				{severity === "error" ? (
					<CircleAlert
						size={16}
						role="img"
						aria-label={t("findings.error")}
						className="mt-0.5 shrink-0 text-danger-text"
					/>
				) : (
					<TriangleAlert
						size={16}
						role="img"
						aria-label={t("findings.warning")}
						className="mt-0.5 shrink-0 text-warning-text"
					/>
				)}
				<span className="min-w-0">
					<span className="block">{t(`codes.${finding.code as FindingCode}`, { ...params, field })}</span>
					{where ? <span className="block truncate text-muted text-xs">{where}</span> : null}
				</span>
			</button>
		</li>
	);
}

const fields = [
	"title",
	"description",
	"heading",
	"body",
	"text",
	"help",
	"why",
	"unit",
	"imageAlt",
	"reason",
	"empty",
	"name",
] as const;
type FieldKey = (typeof fields)[number] | "other";

/** The checks name nested fields by a path: "signUp.heading". */
function fieldKey(field: string): FieldKey {
	const last = field.split(".").at(-1);
	return fields.find((each) => each === last) ?? "other";
}
