"use client";
import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import type { QuizDocument, Sharing } from "@/lib/quiz/types";
import { ImageField } from "../../fields/image-field";
import { TextField } from "../../fields/text-field";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { SharedCard } from "./shared-card";

/** How the page presents itself in searches and where its link is passed on. */
export function SharingSettings() {
	const t = useTranslations("builder.sharing");
	const { document } = useBuilder();
	const { sharing } = document;
	const set = useSet<QuizDocument>(null);
	const change = (part: Partial<Sharing>) => set("sharing", { ...sharing, ...part });
	return (
		<>
			<p className="text-muted text-sm">{t("help")}</p>
			<TextField label={t("pageTitle")} text={sharing.title} onChange={(title) => change({ title })} />
			<TextField
				label={t("description")}
				help={t("descriptionHelp")}
				text={sharing.description}
				onChange={(description) => change({ description })}
			/>
			<ImageField label={t("image")} url={sharing.imageUrl} onChange={(imageUrl) => change({ imageUrl })} />
			{sharing.imageUrl ? (
				<TextField label={t("imageAlt")} text={sharing.imageAlt} onChange={(imageAlt) => change({ imageAlt })} />
			) : null}
			<SharedCard />
			<Switch
				label={t("index")}
				help={t("indexHelp")}
				checked={sharing.index}
				onChange={(index) => change({ index })}
			/>
		</>
	);
}
