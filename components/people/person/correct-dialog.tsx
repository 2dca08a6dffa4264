"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { ApiError } from "@/lib/client/http";
import { correctTrait, peopleKeys } from "@/lib/client/people";
import type { PersonDetail } from "@/lib/contracts/people";
import type { TraitRow } from "@/lib/contracts/traits";
import type { TraitContent } from "@/lib/profile/types";
import { usePeople } from "../people-context";
import { ContentField } from "./content-field";

interface CorrectDialogProps {
	person: PersonDetail;
	/** What may be written down; of one alone its present value stands there. */
	traits: readonly TraitRow[];
	onClose: () => void;
}

/** A member writes down what the person said, or mends what is wrong. */
export function CorrectDialog({ person, traits, onClose }: CorrectDialogProps) {
	const t = useTranslations("people.values");
	const common = useTranslations("common");
	const say = useSay();
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const [trait, setTrait] = useState(traits[0]);
	const presentOf = (id: string | undefined) =>
		person.traits.find((known) => known.trait === id)?.values.find(({ current }) => current)?.value ?? null;
	const [value, setValue] = useState<TraitContent | null>(() => presentOf(trait?.id));
	const [wish, setWish] = useState(false);
	const save = useMutation({
		mutationFn: async () => {
			if (trait && value !== null) await correctTrait(workspace, person.id, { trait: trait.id, value, wish });
		},
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: peopleKeys.person(workspace, person.id) });
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		save.mutate();
	};
	const choose = (id: string) => {
		setTrait(traits.find((each) => each.id === id));
		setValue(presentOf(id));
	};
	const unasked = save.error instanceof ApiError && save.error.code === "conflict";
	const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={traits.length === 1 && trait ? t("correctOf", { name: say(trait.name) }) : t("write")}
			description={t("correctText")}
			closeLabel={common("close")}
		>
			<form onSubmit={submit} className="space-y-4">
				{unasked ? <Callout tone="warning">{t("notAgreed")}</Callout> : <ErrorMessage error={save.error} />}
				{traits.length > 1 ? (
					<Field label={t("trait")}>
						<Select
							value={trait?.id ?? null}
							onChange={choose}
							options={traits.map(({ id, name }) => ({ value: id, label: say(name) }))}
						/>
					</Field>
				) : null}
				{trait ? <ContentField key={trait.id} trait={trait} value={value} onChange={setValue} /> : null}
				<Checkbox checked={wish} onChange={setWish} label={t("wish")} />
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" look="primary" busy={save.isPending} disabled={empty}>
						{common("save")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
