"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { peopleKeys } from "@/lib/client/people";
import { erasePerson, restrictPerson } from "@/lib/client/rights";
import { pages } from "@/lib/config/paths";
import type { PersonDetail } from "@/lib/contracts/people";
import { eraseWord } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";

interface RightsDialogProps {
	person: PersonDetail;
	label: string;
	doing: "erase" | "restrict" | "release";
	onClose: () => void;
}

/** Restricts a person, lifts that, or erases them once the word is typed. */
export function RightsDialog({ person, label, doing, onClose }: RightsDialogProps) {
	const t = useTranslations("rights.person");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const router = useRouter();
	const erases = doing === "erase";
	const run = useMutation({
		mutationFn: () =>
			erases
				? erasePerson(workspace, person.id, eraseWord)
				: restrictPerson(workspace, person.id, doing === "restrict"),
		onSuccess: async () => {
			if (erases) return router.push(pages.people(workspace));
			await cache.invalidateQueries({ queryKey: peopleKeys.all(workspace) });
			onClose();
		},
	});
	return (
		<ConfirmDialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t(`${doing}Title`, { label })}
			description={t(`${doing}Text`)}
			confirmLabel={t(doing)}
			look={erases ? "danger" : "primary"}
			{...(erases ? { word: eraseWord } : {})}
			busy={run.isPending}
			error={run.error}
			onConfirm={() => run.mutate()}
		/>
	);
}
