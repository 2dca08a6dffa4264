"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { QuizDocument, Theme } from "@/lib/quiz/types";
import { ImageField } from "../../fields/image-field";
import { NumberField } from "../../fields/number-field";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

import { CssSettings } from "./css-settings";

/** The player moves colours that would be hard to read until they can be read. */
export function ThemeSettings() {
	const t = useTranslations("builder.theme");
	const { theme } = useBuilder().document;
	const set = useSet<QuizDocument>(null);
	const change = (part: Partial<Theme>) => set("theme", { ...theme, ...part });
	return (
		<>
			<div className="grid grid-cols-3 gap-3">
				{(["accent", "background", "text"] as const).map((key) => (
					<Field key={key} label={t(key)}>
						<Input
							type="color"
							value={theme[key]}
							className="cursor-pointer p-1"
							onChange={(event) => change({ [key]: event.currentTarget.value })}
						/>
					</Field>
				))}
			</div>
			<p className="text-muted text-sm">{t("help")}</p>
			<NumberField
				whole
				label={t("radius")}
				value={theme.radius}
				least={0}
				most={28}
				onChange={(radius) => radius !== null && change({ radius })}
			/>
			<Field label={t("brand")}>
				<Input value={theme.brand} maxLength={100} onChange={(event) => change({ brand: event.currentTarget.value })} />
			</Field>
			<ImageField label={t("logo")} url={theme.logoUrl} onChange={(logoUrl) => change({ logoUrl })} />
			<CssSettings />
		</>
	);
}
