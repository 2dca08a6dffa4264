"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { customersKey, saveMergeRule } from "@/lib/client/customers";
import type { MergeRuleBody } from "@/lib/contracts/customers";
import { usePeople } from "../people-context";

const all: MergeRuleBody["kinds"] = ["email", "external", "phone"];

/** Which identifiers make two people one when one row has both. */
export function MergeRuleCard({ kinds: stored }: MergeRuleBody) {
	const t = useTranslations("customers.rule");
	const { workspace, isOwner } = usePeople();
	const cache = useQueryClient();
	const [kinds, setKinds] = useState(stored);
	const save = useMutation({
		mutationFn: () => saveMergeRule(workspace, { kinds }),
		onSuccess: () => cache.invalidateQueries({ queryKey: customersKey(workspace) }),
	});
	const toggle = (kind: (typeof all)[number], on: boolean) => {
		save.reset();
		setKinds(all.filter((one) => (one === kind ? on : kinds.includes(one))));
	};
	const changed = all.some((kind) => kinds.includes(kind) !== stored.includes(kind));
	return (
		<Card title={t("title")} description={t("text")} region>
			<div className="space-y-4">
				<div className="flex flex-wrap gap-x-6 gap-y-2">
					{all.map((kind) => (
						<Checkbox
							key={kind}
							checked={kinds.includes(kind)}
							disabled={!isOwner}
							onChange={(on) => toggle(kind, on)}
							label={t(`kinds.${kind}`)}
						/>
					))}
				</div>
				{kinds.length < 2 ? <p className="text-muted text-sm">{t("none")}</p> : null}
				<ErrorMessage error={save.error} />
				{isOwner ? (
					<Button busy={save.isPending} disabled={!changed} onClick={() => save.mutate()}>
						{t("save")}
					</Button>
				) : (
					<p className="text-muted text-sm">{t("owner")}</p>
				)}
			</div>
		</Card>
	);
}
