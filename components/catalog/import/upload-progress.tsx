"use client";
import { useTranslations } from "next-intl";

/** First the file goes out, then the server reads it. */
export function UploadProgress({ name, share }: { name: string; share: number }) {
	const t = useTranslations("catalog.import.file");
	const sending = share < 1;
	return (
		<div role="status" className="space-y-3 rounded-lg border bg-surface px-6 py-14 text-center">
			<p className="break-words font-medium">{t(sending ? "sending" : "reading", { name })}</p>
			<progress
				aria-label={name}
				max={1}
				{...(sending ? { value: share } : {})}
				className="h-2 w-full max-w-sm overflow-hidden rounded-full accent-accent"
			/>
		</div>
	);
}
