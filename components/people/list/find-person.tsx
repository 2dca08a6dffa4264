"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** By a whole identifier: what is stored is a hash, which a part of one doesn't have. "" shows everybody again. */
export function FindPerson({ onFind }: { onFind: (text: string) => void }) {
	const t = useTranslations("people.list");
	const [text, setText] = useState("");
	const [shown, setShown] = useState("");
	const find = (wanted: string) => {
		setShown(wanted);
		onFind(wanted);
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		find(text.trim());
	};
	return (
		<search className="w-full sm:w-auto">
			<form onSubmit={submit} className="flex gap-2">
				<Input
					type="search"
					aria-label={t("find")}
					placeholder={t("findHint")}
					maxLength={320}
					autoComplete="off"
					className="sm:w-80"
					value={text}
					onChange={({ currentTarget }) => {
						setText(currentTarget.value);
						if (currentTarget.value === "") find("");
					}}
				/>
				<Button type="submit">
					<Search size={16} aria-hidden="true" />
					{t("findAction")}
				</Button>
				{shown ? (
					<Button
						look="ghost"
						onClick={() => {
							setText("");
							find("");
						}}
					>
						{t("showAll")}
					</Button>
				) : null}
			</form>
		</search>
	);
}
