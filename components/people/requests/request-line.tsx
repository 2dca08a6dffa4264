"use client";
import { Clock, MoreHorizontal, X } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { pages } from "@/lib/config/paths";
import type { RequestRow } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";
import { HandleDialog } from "./handle-dialog";
import { ReasonDialog } from "./reason-dialog";

type Doing = "handle" | "extension" | "refusal" | null;

/** One request: what, of whom, by when, and what can be done. */
export function RequestLine({ request }: { request: RequestRow }) {
	const t = useTranslations("rights.requests");
	const { workspace, canEdit } = usePeople();
	const [doing, setDoing] = useState<Doing>(null);
	const label = request.person?.label ?? t("nobody");
	const stop = () => setDoing(null);
	return (
		<li className="flex flex-wrap items-start gap-x-4 gap-y-3 px-4 py-3.5">
			<div className="min-w-0 flex-[1_1_16rem] space-y-1">
				<div className="flex flex-wrap items-center gap-2">
					<span className="font-medium">{t(`kinds.${request.kind}`)}</span>
					{request.person ? (
						<Link
							href={pages.person(workspace, request.person.id)}
							className="min-w-0 break-words text-muted underline underline-offset-4"
						>
							{label}
						</Link>
					) : (
						<span className="min-w-0 break-words text-muted">{label}</span>
					)}
					<Deadline request={request} />
				</div>
				<Words request={request} />
			</div>
			{canEdit && request.state === "open" ? (
				<div className="flex items-center gap-1.5">
					<Button size="sm" onClick={() => setDoing("handle")}>
						{request.person ? t(`do.${request.kind}`) : t("answered")}
					</Button>
					<DropdownMenu
						trigger={
							<IconButton label={t("actions", { kind: t(`kinds.${request.kind}`), label })}>
								<MoreHorizontal size={16} aria-hidden="true" />
							</IconButton>
						}
					>
						<MenuItem
							icon={<Clock />}
							disabled={request.extended || request.overdue}
							onSelect={() => setDoing("extension")}
						>
							{t("extend")}
						</MenuItem>
						<MenuItem icon={<X />} danger onSelect={() => setDoing("refusal")}>
							{t("refuse")}
						</MenuItem>
					</DropdownMenu>
				</div>
			) : null}
			{doing === "handle" ? <HandleDialog request={request} label={label} onClose={stop} /> : null}
			{doing === "extension" || doing === "refusal" ? (
				<ReasonDialog request={request} how={doing} onClose={stop} />
			) : null}
		</li>
	);
}

function Deadline({ request }: { request: RequestRow }) {
	const t = useTranslations("rights.requests");
	const format = useFormatter();
	const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
	if (request.state !== "open") {
		const text = t(request.state, { day: day(request.handledAt ?? request.receivedAt) });
		return <Badge tone={request.state === "done" ? "success" : "neutral"}>{text}</Badge>;
	}
	return (
		<>
			<Badge tone={request.overdue ? "danger" : "info"}>
				{t(request.overdue ? "overdue" : "due", { day: day(request.dueAt) })}
			</Badge>
			{request.extended ? <Badge>{t("extended")}</Badge> : null}
		</>
	);
}

function Words({ request }: { request: RequestRow }) {
	const t = useTranslations("rights.requests");
	const format = useFormatter();
	const facts = [
		t("received", { day: format.dateTime(new Date(request.receivedAt), { dateStyle: "medium" }) }),
		request.origin === "person" ? t("byPerson") : null,
		request.handledBy ? t("by", { name: request.handledBy }) : null,
	];
	return (
		<>
			<p className="text-muted text-sm">{facts.filter(Boolean).join(" · ")}</p>
			{request.note ? <p className="whitespace-pre-line break-words text-sm">{request.note}</p> : null}
			{request.reason ? (
				<p className="whitespace-pre-line break-words text-sm">{t("reason", { reason: request.reason })}</p>
			) : null}
		</>
	);
}
