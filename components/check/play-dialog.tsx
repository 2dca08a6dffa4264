"use client";
import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { useChecked } from "./checked";
import { PlayWitness } from "./play-witness";
import { findSelection, type Selection } from "./selection";
import { useCaseName } from "./use-case-name";
import { useCause } from "./use-cause";
import { useNames } from "./use-names";
import { useView } from "./use-view";
import { VerdictBadge } from "./verdict-badge";
import { verdictKind } from "./verdict-kind";
import { WitnessAnswers } from "./witness-answers";

/** Answers that lead to what the address singles out, beside the quiz as it looks at their end. */
export function PlayDialog() {
	const common = useTranslations("common");
	const { document, proof } = useChecked();
	const { view, change } = useView();
	const titleOf = useTitle();
	const selection = findSelection(view, proof.report, document);
	const close = () => change({ product: null, page: null, slot: null, case: null, fault: null });
	return (
		<Dialog
			open={selection !== null}
			onOpenChange={(open) => {
				if (!open) close();
			}}
			title={selection ? titleOf(selection) : ""}
			closeLabel={common("close")}
			width={selection?.witness ? "xl" : "md"}
		>
			{selection?.witness ? (
				<div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_auto]">
					<WitnessAnswers witness={selection.witness} />
					<PlayWitness
						key={JSON.stringify([selection.id, selection.witness])}
						witness={selection.witness}
						product={selection.kind === "product" ? selection.id : null}
						onClose={close}
					/>
				</div>
			) : null}
			{selection && !selection.witness ? <Without selection={selection} /> : null}
		</Dialog>
	);
}

function useTitle(): (selection: Selection) => string {
	const t = useTranslations("check.play");
	const shares = useTranslations("check.outcome.shares");
	const names = useNames();
	const caseName = useCaseName();
	const slots = useChecked().document.resultPages.flatMap((page) => page.slots);
	return (selection) => {
		switch (selection.kind) {
			case "product":
				return names.product(selection.id);
			case "page":
				return t("page", { name: names.node(selection.id) });
			case "slot":
				return t("slot", { name: names.slot(selection.id), count: selection.filled });
			case "case": {
				const decision = slots.find(({ id }) => id === selection.id)?.decision;
				return decision ? caseName(decision, selection.at) : names.slot(selection.id);
			}
			case "fault":
				return shares(`${selection.id}.label`);
		}
	};
}

function Without({ selection }: { selection: Selection }) {
	const t = useTranslations("check.places");
	const { reach } = useChecked().proof.report;
	const causeOf = useCause();
	const verdict =
		selection.kind === "product" ? reach.products.find(({ product }) => product === selection.id)?.verdict : undefined;
	if (!verdict) return <p>{t("pageNever")}</p>;
	return (
		<div className="space-y-2">
			<VerdictBadge kind={verdictKind(verdict)} />
			<p>{causeOf(verdict)}</p>
		</div>
	);
}
