import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { MissingReference } from "@/lib/contracts/quiz-file";
import { referenceKinds } from "@/lib/quiz/references";

const LISTED = 8;

/** What an imported quiz names and the workspace doesn't have, by kind. */
export function MissingReferences({ missing }: { missing: readonly MissingReference[] }) {
	const t = useTranslations("home.importFile");
	const groups = referenceKinds
		.map((kind) => ({ kind, names: missing.filter((one) => one.kind === kind).map(({ name }) => name) }))
		.filter(({ names }) => names.length > 0);
	return (
		<Callout tone="warning" title={t("missing", { count: missing.length })}>
			<p>{t("missingText")}</p>
			<dl className="space-y-2 pt-3">
				{groups.map(({ kind, names }) => (
					<div key={kind}>
						<dt className="font-medium">{t(`kinds.${kind}`)}</dt>
						<dd className="break-words">
							{names.slice(0, LISTED).join(" · ")}
							{names.length > LISTED ? ` ${t("more", { count: names.length - LISTED })}` : null}
						</dd>
					</div>
				))}
			</dl>
		</Callout>
	);
}
