"use client";
import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { uploadMedia } from "@/lib/client/quiz";
import { useBuilder } from "../store/use-builder";

interface ImageFieldProps {
	label: string;
	url: string | null;
	onChange: (url: string | null) => void;
}

/** An address on the web or a picture of one's own. An address is taken only once it is whole. */
export function ImageField({ label, url, onChange }: ImageFieldProps) {
	const t = useTranslations("builder");
	const { workspace } = useBuilder();
	const file = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState<string | null>(null);
	const [error, setError] = useState<unknown>(null);
	const [busy, setBusy] = useState(false);
	const shown = typed ?? url ?? "";
	const wrong = shown !== "" && !addressPattern.test(shown);
	const upload = async (chosen: File | undefined) => {
		if (!chosen) return;
		setBusy(true);
		setError(null);
		await uploadMedia(workspace, chosen).then((reply) => onChange(reply.url), setError);
		setTyped(null);
		setBusy(false);
	};
	return (
		<div className="space-y-2">
			<div className="flex items-end gap-2">
				<Field label={label} error={wrong ? t("invalidAddress") : null} className="min-w-0 flex-1">
					<Input
						value={shown}
						maxLength={2000}
						placeholder="https://"
						onChange={(event) => {
							const next = event.currentTarget.value.trim();
							setTyped(next);
							if (next === "" || addressPattern.test(next)) onChange(next || null);
						}}
						onBlur={() => !wrong && setTyped(null)}
					/>
				</Field>
				<IconButton
					label={t("uploadImage")}
					look="secondary"
					size="icon"
					disabled={busy}
					onClick={() => file.current?.click()}
				>
					<ImageUp size={16} aria-hidden="true" />
				</IconButton>
				<input
					ref={file}
					type="file"
					accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
					hidden
					onChange={(event) => void upload(event.currentTarget.files?.[0])}
				/>
			</div>
			<ErrorMessage error={error} />
		</div>
	);
}

/** As the contract has it: a path on our own host or an address on the web. */
const addressPattern = /^(https?:\/\/|\/(?!\/))[^\s"'<>\\]+$/;
