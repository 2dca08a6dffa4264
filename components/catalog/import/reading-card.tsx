"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ReadingCorrection } from "@/lib/client/catalog-import";
import { delimiters, encodings, type ImportInspection, type ImportMapping } from "@/lib/contracts/catalog-import";

const MEGABYTE = 1024 * 1024;

interface ReadingCardProps {
	inspection: ImportInspection;
	mapping: ImportMapping;
	busy: boolean;
	onChange: (mapping: ImportMapping) => void;
	onCorrect: (correction: ReadingCorrection) => void;
}

const delimiterNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;
const encodingNames = {
	"utf-8": "UTF-8",
	"utf-16le": "UTF-16 LE",
	"utf-16be": "UTF-16 BE",
	"windows-1252": "Windows-1252",
} as const;

/** The file's facts, and how it is read: detected, and correctable. */
export function ReadingCard({ inspection, mapping, busy, onChange, onCorrect }: ReadingCardProps) {
	const t = useTranslations("catalog.import.map");
	const format = useFormatter();
	const { fileName, bytes, rows, headers } = inspection;
	const { reading, separator } = mapping;
	const [unit, divisor] = bytes < MEGABYTE ? (["kilobyte", 1024] as const) : (["megabyte", MEGABYTE] as const);
	const size = format.number(bytes / divisor, { style: "unit", unit, maximumSignificantDigits: 2 });
	return (
		<Card
			title={<span className="break-words">{fileName}</span>}
			description={t("facts", { rows, columns: headers.length, size })}
		>
			<fieldset disabled={busy} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
				<legend className="sr-only">{t("reading")}</legend>
				<Field label={t("encoding")}>
					<Select
						value={reading.encoding}
						onChange={(encoding) => onCorrect({ encoding })}
						options={encodings.map((value) => ({ value, label: encodingNames[value] }))}
						disabled={busy}
					/>
				</Field>
				<Field label={t("delimiter")}>
					<Select
						value={reading.delimiter}
						onChange={(delimiter) => onCorrect({ delimiter })}
						options={delimiters.map((value) => ({ value, label: t(`delimiters.${delimiterNames[value]}`) }))}
						disabled={busy}
					/>
				</Field>
				<Field label={t("decimal")}>
					<Select
						value={reading.decimal}
						onChange={(decimal) => onChange({ ...mapping, reading: { ...reading, decimal } })}
						options={[
							{ value: ".", label: "1234.50" },
							{ value: ",", label: "1234,50" },
						]}
						disabled={busy}
					/>
				</Field>
				<Field label={t("separator")}>
					<Input
						value={separator}
						maxLength={3}
						onChange={({ target }) => {
							if (target.value) onChange({ ...mapping, separator: target.value });
						}}
						onFocus={(event) => event.target.select()}
						className="font-mono"
					/>
				</Field>
				<Checkbox
					checked={reading.header}
					onChange={(header) => onCorrect({ header })}
					disabled={busy}
					label={t("header")}
					className="sm:col-span-2 lg:col-span-4"
				/>
			</fieldset>
		</Card>
	);
}
