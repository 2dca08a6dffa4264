"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ApiError } from "@/lib/client/http";

interface ErrorMessageProps {
	/** Nothing is shown for null and undefined. */
	error: unknown;
	onRetry?: () => void;
	className?: string;
}

/** A failed call, in its place, in the user's words, with the reference that the server's log has. */
export function ErrorMessage({ error, onRetry, className }: ErrorMessageProps) {
	const t = useTranslations();
	if (error === null || error === undefined) return null;
	const known = error instanceof ApiError ? error : null;
	return (
		<Callout
			tone="danger"
			{...(className ? { className } : {})}
			action={
				onRetry ? (
					<Button look="link" onClick={onRetry}>
						{t("common.retry")}
					</Button>
				) : null
			}
		>
			<p>{t(`errors.${known?.code ?? "internal"}`)}</p>
			{known?.code === "internal" && known.requestId ? (
				<p className="text-xs">{t("common.errorReference", { id: known.requestId })}</p>
			) : null}
		</Callout>
	);
}
