"use client";
import { CircleAlert, CircleDashed, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { FaultCode, FindingCode } from "@/lib/quiz/checks/finding";
import { PRICE } from "@/lib/quiz/predicate";
import type { Finding } from "@/lib/quiz/types";

interface FindingListProps {
	findings: readonly Finding[];
	/** The quiz was never published: what is missing is work to come, not a mistake. */
	fresh: boolean;
	nameOf: (node: Finding["node"]) => string;
	/** What the catalog's attributes are called. */
	attributes: readonly { key: string; label: string }[];
	/** Leads to where it is mended. */
	onGo: (finding: Finding) => void;
}

/** The checks' findings as they come, worst first; each is the way to its place. */
export function FindingList({ findings, fresh, nameOf, attributes, onGo }: FindingListProps) {
	return (
		<ul className="-m-1.5">
			{findings.map((finding, index) => (
				<FindingRow
					// biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own and hold no state
					key={index}
					finding={finding}
					fresh={fresh}
					where={nameOf(finding.node)}
					attribute={attributes.find(({ key }) => key === finding.params.attribute)?.label}
					onGo={() => onGo(finding)}
				/>
			))}
		</ul>
	);
}

interface FindingRowProps {
	finding: Finding;
	fresh: boolean;
	where: string;
	/** The label of the attribute that it is about. */
	attribute: string | undefined;
	onGo: () => void;
}

function FindingRow({ finding, fresh, where, attribute, onGo }: FindingRowProps) {
	const t = useTranslations("findings");
	const price = useTranslations("builder.target")("price");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { severity, params, code } = finding;
	const field = typeof params.field === "string" ? t(`fields.${fieldKey(params.field)}`) : "";
	const language = typeof params.locale === "string" ? (languages.of(params.locale) ?? params.locale) : "";
	const label = params.attribute === PRICE ? price : attribute;
	const named: Finding["params"] = label === undefined ? {} : { attribute: label };
	const kind = severity === "warning" ? "warning" : fresh ? "unfinished" : "error";
	const { icon: Icon, tone } = looks[kind];
	return (
		<li>
			<button type="button" onClick={onGo} className="flex w-full gap-2.5 rounded-md p-2 text-left hover:bg-hover">
				<Icon size={16} role="img" aria-label={t(kind)} className={`mt-0.5 shrink-0 ${tone}`} />
				<span className="min-w-0">
					<span className="block text-ink">
						{t(`codes.${code as FindingCode | FaultCode}`, { ...params, ...named, field, language })}
					</span>
					{where ? <span className="block truncate text-muted text-xs">{where}</span> : null}
				</span>
			</button>
		</li>
	);
}

const looks = {
	error: { icon: CircleAlert, tone: "text-danger-text" },
	unfinished: { icon: CircleDashed, tone: "text-muted" },
	warning: { icon: TriangleAlert, tone: "text-warning-text" },
} as const;

const fields = [
	"title",
	"description",
	"heading",
	"body",
	"text",
	"help",
	"why",
	"unit",
	"low",
	"high",
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
