"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { findingHref } from "@/components/common/finding-href";
import { FindingList } from "@/components/common/finding-list";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { nameOfNode } from "@/lib/quiz/name-of-node";
import { pickLocale } from "@/lib/quiz/text";
import type { Finding } from "@/lib/quiz/types";

interface PublishFindingsProps {
	workspace: string;
	draft: QuizDraft;
	findings: readonly Finding[];
	onGo: () => void;
}

/** What blocks publishing first, then what is worth a look; a click leads to the place in the builder. */
export function PublishFindings({ workspace, draft, findings, onGo }: PublishFindingsProps) {
	const t = useTranslations("findings");
	const router = useRouter();
	const locale = pickLocale(draft.draft, [useLocale()]);
	const fresh = draft.version === null;
	const go = (finding: Finding) => {
		router.push(findingHref(workspace, draft.id, finding));
		onGo();
	};
	const parts = [
		{ title: fresh ? "toFinishFirst" : "blockers", of: findings.filter(({ severity }) => severity === "error") },
		{ title: "advice", of: findings.filter(({ severity }) => severity === "warning") },
	] as const;
	return parts.map(({ title, of }) =>
		of.length === 0 ? null : (
			<section key={title} className="space-y-1.5">
				<h3 className="font-medium">{t(title, { count: of.length })}</h3>
				<div className="max-h-56 overflow-y-auto rounded-md border p-2">
					<FindingList
						workspace={workspace}
						findings={of}
						fresh={fresh}
						nameOf={(node) => nameOfNode(draft.draft, node, locale)}
						onGo={go}
					/>
				</div>
			</section>
		),
	);
}
