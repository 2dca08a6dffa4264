"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { purposesOptions } from "@/lib/client/purposes";
import { pages } from "@/lib/config/paths";
import type { PersonValue } from "@/lib/contracts/people";
import { usePeople } from "../people-context";

/** Who said it, when and where, until when it counts, and what for. */
export function ValueOrigin({ value }: { value: PersonValue }) {
	const t = useTranslations("people");
	const format = useFormatter();
	const say = useSay();
	const { workspace } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
	const { quiz, source, actor, at, staleAt } = value;
	const names = purposes.filter(({ id }) => value.purposes.includes(id)).map(({ name }) => say(name));
	return (
		<div className="space-y-0.5 text-muted text-sm">
			<p>
				{t(`sources.${source}`)}
				{actor ? ` (${actor})` : null}, <time dateTime={at}>{day(at)}</time>
				{quiz ? (
					<>
						{": "}
						<Link
							className="underline-offset-4 hover:underline"
							href={pages.response(workspace, quiz.id, quiz.response)}
						>
							{t("values.inQuiz", { quiz: quiz.name, version: quiz.version })}
						</Link>
						{quiz.question ? ` – ${say(quiz.question)}` : null}
					</>
				) : null}
			</p>
			<p>
				{staleAt ? t("values.until", { date: day(staleAt) }) : t("values.forGood")}
				{names.length > 0 ? ` · ${t("traits.for", { purposes: names.join(", ") })}` : null}
			</p>
		</div>
	);
}
