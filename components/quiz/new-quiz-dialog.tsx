"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createQuiz, refreshQuizzes } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import { type QuizStart, quizStarts } from "@/lib/contracts/quiz";

export function NewQuizDialog({ workspace }: { workspace: string }) {
	const t = useTranslations("home");
	const common = useTranslations("common");
	const router = useRouter();
	const client = useQueryClient();
	const group = useId();
	const [open, setOpen] = useState(false);
	const [name, setName] = useState("");
	const [from, setFrom] = useState<QuizStart>("blank");
	const create = useMutation({
		mutationFn: () => createQuiz(workspace, { name, from }),
		onSuccess: ({ id }) => {
			void refreshQuizzes(client, workspace);
			router.push(pages.builder(workspace, id));
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		create.mutate();
	};
	return (
		<>
			<Button look="primary" onClick={() => setOpen(true)}>
				<Plus size={16} aria-hidden="true" />
				{t("new")}
			</Button>
			<Dialog open={open} onOpenChange={setOpen} title={t("new")} closeLabel={common("close")}>
				<form onSubmit={submit} className="space-y-5">
					<Field label={t("name")} help={t("nameHelp")}>
						<Input
							value={name}
							onChange={(event) => setName(event.target.value)}
							placeholder={t("namePlaceholder")}
							required
							maxLength={200}
						/>
					</Field>
					<fieldset className="space-y-2">
						<legend className="pb-1.5 font-medium">{t("from")}</legend>
						{quizStarts.map((start) => (
							<label
								key={start}
								htmlFor={`${group}-${start}`}
								className="flex gap-3 rounded-md border p-3 has-checked:border-accent has-checked:bg-accent-soft"
							>
								<input
									id={`${group}-${start}`}
									type="radio"
									name={group}
									checked={from === start}
									onChange={() => setFrom(start)}
									className="mt-1 accent-accent"
								/>
								<span>
									<span className="block font-medium">{t(`starts.${start}`)}</span>
									<span className="block text-muted text-sm">{t(`startHelp.${start}`)}</span>
								</span>
							</label>
						))}
					</fieldset>
					<ErrorMessage error={create.error} />
					<div className="flex justify-end gap-2">
						<Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
						<Button type="submit" look="primary" busy={create.isPending || create.isSuccess}>
							{t("create")}
						</Button>
					</div>
				</form>
			</Dialog>
		</>
	);
}
