"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { EntryCondition } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { KnownTest } from "./known-test";
import { listedIn } from "./number-test";

interface EntryTestProps<T extends EntryCondition> {
	test: T;
	onChange: (test: EntryCondition) => void;
}

/** In which languages, or from which campaigns, people come in, or what is known of them. */
export function EntryTest({ test, onChange }: EntryTestProps<EntryCondition>) {
	switch (test.kind) {
		case "locale":
			return <Languages test={test} onChange={onChange} />;
		case "source":
			return <Sources test={test} onChange={onChange} />;
		case "known":
			return <KnownTest test={test} onChange={onChange} />;
	}
}

function Languages({ test, onChange }: EntryTestProps<Extract<EntryCondition, { kind: "locale" }>>) {
	const names = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { locales } = useBuilder().document;
	const gone = test.locales.filter((locale) => !locales.includes(locale));
	return (
		<ul className="space-y-1">
			{[...locales, ...gone].map((locale) => (
				<li key={locale}>
					<Checkbox
						label={names.of(locale) ?? locale}
						checked={test.locales.includes(locale)}
						onChange={(on) =>
							onChange({
								...test,
								locales: on ? [...test.locales, locale] : test.locales.filter((each) => each !== locale),
							})
						}
					/>
				</li>
			))}
		</ul>
	);
}

function Sources({ test, onChange }: EntryTestProps<Extract<EntryCondition, { kind: "source" }>>) {
	const t = useTranslations("builder.conditions");
	const [typed, setTyped] = useState<string | null>(null);
	return (
		<Field label={t("sources")} help={t("sourcesHelp")}>
			<Input
				value={typed ?? test.sources.join(", ")}
				maxLength={1000}
				onChange={(event) => {
					const text = event.currentTarget.value;
					setTyped(text);
					onChange({ ...test, sources: listedIn(text) });
				}}
				onBlur={() => setTyped(null)}
			/>
		</Field>
	);
}
