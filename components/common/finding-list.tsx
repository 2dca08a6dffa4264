"use client";
import { CircleAlert, CircleDashed, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/quiz/types";
import { useFindingSentence } from "./use-finding-sentence";

interface FindingListProps {
	/** Slug. */
	workspace: string;
	findings: readonly Finding[];
	/** The quiz was never published: what is missing is work to come, not a mistake. */
	fresh: boolean;
	/** What the place of a node is called. */
	nameOf: (node: Finding["node"]) => string;
	/** Leads to where it is mended: an address, or an act in its place. */
	hrefOf?: (finding: Finding) => string;
	onGo?: (finding: Finding) => void;
}

/** The checks' findings as they come, worst first; each is the way to its place. */
export function FindingList({ workspace, findings, fresh, nameOf, hrefOf, onGo }: FindingListProps) {
	const say = useFindingSentence({ workspace, findings, nameOf });
	return (
		<ul className="-m-1.5">
			{findings.map((finding, index) => (
				<FindingRow
					// biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own and hold no state
					key={index}
					severity={finding.severity}
					fresh={fresh}
					sentence={say(finding)}
					where={nameOf(finding.node)}
					href={hrefOf?.(finding)}
					onGo={() => onGo?.(finding)}
				/>
			))}
		</ul>
	);
}

interface FindingRowProps {
	severity: Finding["severity"];
	fresh: boolean;
	sentence: string;
	where: string;
	href: string | undefined;
	onGo: () => void;
}

function FindingRow({ severity, fresh, sentence, where, href, onGo }: FindingRowProps) {
	const t = useTranslations("findings");
	const kind = severity === "warning" ? "warning" : fresh ? "unfinished" : "error";
	const { icon: Icon, tone } = looks[kind];
	const words = (
		<>
			<Icon size={16} role="img" aria-label={t(kind)} className={`mt-0.5 shrink-0 ${tone}`} />
			<span className="min-w-0 flex-1">
				<span className="block text-ink">{sentence}</span>
				{where ? <span className="block truncate text-muted text-xs">{where}</span> : null}
			</span>
		</>
	);
	return (
		<li>
			{href ? (
				<Link href={href} prefetch={false} onClick={onGo} className={rowClass}>
					{words}
					<span className="shrink-0 text-accent-text text-sm">{t("goThere")}</span>
				</Link>
			) : (
				<button type="button" onClick={onGo} className={rowClass}>
					{words}
				</button>
			)}
		</li>
	);
}

const rowClass = "flex w-full gap-2.5 rounded-md p-2 text-left hover:bg-hover";

const looks = {
	error: { icon: CircleAlert, tone: "text-danger-text" },
	unfinished: { icon: CircleDashed, tone: "text-muted" },
	warning: { icon: TriangleAlert, tone: "text-warning-text" },
} as const;
