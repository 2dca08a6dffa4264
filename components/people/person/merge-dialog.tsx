"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { mergePeople, peopleKeys, personOptions, traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import type { PersonDetail } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { useSayValue } from "./use-say-value";

interface MergeDialogProps {
	/** Who stays. */
	person: PersonDetail;
	/** Id of who becomes a part of them. */
	other: string;
	onClose: () => void;
}

/** Both side by side, and the button that makes one of them. It can be undone. */
export function MergeDialog({ person, other, onClose }: MergeDialogProps) {
	const t = useTranslations("people.merge");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const { data, error } = useQuery(personOptions(workspace, other));
	const merge = useMutation({
		mutationFn: () => mergePeople(workspace, person.id, other),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: peopleKeys.all(workspace) });
			onClose();
		},
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("title")}
			description={t("text")}
			closeLabel={common("close")}
			width="lg"
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button look="primary" busy={merge.isPending} disabled={!data} onClick={() => merge.mutate()}>
						{t("merge")}
					</Button>
				</>
			}
		>
			<div className="space-y-4">
				<ErrorMessage error={error ?? merge.error} />
				<div className="grid gap-6 sm:grid-cols-2">
					<Side title={t("stays")} person={person} />
					{data ? <Side title={t("joins")} person={data} /> : <Skeleton className="h-40" />}
				</div>
			</div>
		</Dialog>
	);
}

function Side({ title, person }: { title: string; person: PersonDetail }) {
	const t = useTranslations("people");
	const format = useFormatter();
	const say = useSay();
	const sayValue = useSayValue();
	const { workspace } = usePeople();
	const traits = useQuery(traitsOptions(workspace)).data ?? [];
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const known = person.traits.flatMap(({ trait: id, values }): [string, string][] => {
		const trait = traits.find((each) => each.id === id);
		const current = values.find((value) => value.current);
		return trait && current ? [[say(trait.name), sayValue(trait, current.value)]] : [];
	});
	const agreed = person.consents.map(({ purpose, action }): [string, string] => [
		say(purposes.find(({ id }) => id === purpose)?.name ?? {}),
		t(`consents.actions.${action}`),
	]);
	return (
		<section aria-label={title} className="min-w-0 space-y-3">
			<h3 className="font-medium">{title}</h3>
			<p className="break-words text-sm">
				{[...(person.name ? [person.name] : []), ...person.identifiers.map(({ text }) => text)].join(" · ")}
			</p>
			<Facts
				rows={[
					[t("list.seen"), format.dateTime(new Date(person.seenAt), { dateStyle: "medium" })],
					...known,
					...agreed,
				]}
			/>
		</section>
	);
}

const Facts = ({ rows }: { rows: [string, ReactNode][] }) => (
	<dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-sm">
		{rows.map(([name, value]) => (
			<div key={name} className="contents">
				<dt className="break-words text-muted">{name}</dt>
				<dd className="break-words">{value}</dd>
			</div>
		))}
	</dl>
);
