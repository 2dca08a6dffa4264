"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useSay } from "@/components/common/use-say";
import { Card } from "@/components/ui/card";
import { traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { pages } from "@/lib/config/paths";
import type { PersonEvent } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { useMergeReason } from "./use-merge-reason";

/** What happened, newest first. */
export function TimelineCard({ events }: { events: readonly PersonEvent[] }) {
	const t = useTranslations("people.events");
	const format = useFormatter();
	return (
		<Card title={t("title")}>
			{events.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
			<ol className="space-y-3">
				{events.map((event) => (
					<li key={event.id} className="grid gap-x-4 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]">
						<time dateTime={event.at} className="text-muted tabular-nums">
							{format.dateTime(new Date(event.at), { dateStyle: "medium", timeStyle: "short" })}
						</time>
						<Said event={event} />
					</li>
				))}
			</ol>
		</Card>
	);
}

function Said({ event }: { event: PersonEvent }): ReactNode {
	const t = useTranslations("people.events");
	const sources = useTranslations("people.sources");
	const actions = useTranslations("people.consents.actions");
	const say = useSay();
	const because = useMergeReason();
	const { workspace } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const traits = useQuery(traitsOptions(workspace)).data ?? [];
	switch (event.kind) {
		case "response":
			return (
				<Link
					className="break-words underline-offset-4 hover:underline"
					href={pages.response(workspace, event.quiz.id, event.response)}
				>
					{t(event.completed ? "completed" : "began", { quiz: event.quiz.name })}
				</Link>
			);
		case "consent": {
			const purpose = say(purposes.find(({ id }) => id === event.purpose)?.name ?? {});
			return <span>{`${purpose}: ${actions(event.action)}`}</span>;
		}
		case "value": {
			const trait = say(traits.find(({ id }) => id === event.trait)?.name ?? {});
			return <span>{t("value", { trait, source: sources(event.source) })}</span>;
		}
		case "export": {
			const purpose = say(purposes.find(({ id }) => id === event.purpose)?.name ?? {});
			return <span className="break-words">{t("export", { recipient: event.recipient, purpose })}</span>;
		}
		case "merge":
		case "unmerge":
			return (
				<span>
					{t(event.kind)}
					<span className="block text-muted">{because(event)}</span>
				</span>
			);
		case "mail":
			return <span>{event.message ? t("message", { name: event.message }) : t(`mails.${event.mail}`)}</span>;
		case "note":
			return <Note event={event} />;
	}
}

const notes = {
	"profile.corrected": "corrected",
	"profile.identifier": "identifier",
	"profile.restricted": "restricted",
	"profile.unrestricted": "unrestricted",
} as const;

function Note({ event: { action, actor, wish } }: { event: Extract<PersonEvent, { kind: "note" }> }) {
	const t = useTranslations("people.events");
	const known = Object.entries(notes).find(([key]) => key === action)?.[1];
	return (
		<span>
			{known ? t(known, { actor: actor ?? "–" }) : action}
			{wish ? ` ${t("wish")}` : null}
		</span>
	);
}
