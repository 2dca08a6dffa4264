"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ApiError } from "@/lib/client/http";
import { addIdentifier, peopleKeys } from "@/lib/client/people";
import type { IdentifierBody } from "@/lib/contracts/people";
import { usePeople } from "../people-context";

const kinds = ["email", "phone", "external"] as const;

interface IdentifierDialogProps {
	person: string;
	onClose: () => void;
	/** Somebody else (a profile's id) has it. */
	onCompare: (holder: string) => void;
}

/** One more way to find the person by. */
export function IdentifierDialog({ person, onClose, onCompare }: IdentifierDialogProps) {
	const t = useTranslations("people.identifier");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const [body, setBody] = useState<IdentifierBody>({ kind: "email", text: "", wish: false });
	const add = useMutation({
		mutationFn: () => addIdentifier(workspace, person, body),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: peopleKeys.all(workspace) });
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		add.mutate();
	};
	const error = add.error instanceof ApiError ? add.error : null;
	const holder =
		error?.code === "conflict" ? error.issues.find(({ path }) => path === "identifier")?.message : undefined;
	const unfit = error?.code === "invalid-input";
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()} title={t("add")} closeLabel={common("close")}>
			<form onSubmit={submit} className="space-y-4">
				{holder ? (
					<Callout
						tone="warning"
						title={t("taken")}
						action={
							<Button size="sm" onClick={() => onCompare(holder)}>
								{t("compare")}
							</Button>
						}
					>
						{t("takenText")}
					</Callout>
				) : unfit ? null : (
					<ErrorMessage error={add.error} />
				)}
				<Field label={t("kind")}>
					<Select
						value={body.kind}
						onChange={(kind) => setBody({ ...body, kind })}
						options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
					/>
				</Field>
				<Field label={t(`kinds.${body.kind}`)} error={unfit ? t("unfit") : null}>
					<Input
						required
						maxLength={320}
						autoComplete="off"
						value={body.text}
						onChange={({ currentTarget }) => setBody({ ...body, text: currentTarget.value })}
					/>
				</Field>
				<Checkbox checked={body.wish} onChange={(wish) => setBody({ ...body, wish })} label={t("wish")} />
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" look="primary" busy={add.isPending} disabled={body.text.trim() === ""}>
						{t("add")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
