"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ApiError } from "@/lib/client/http";
import { pages } from "@/lib/config/paths";

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
				known?.code === "not-signed-in" ? (
					<SignInLink />
				) : onRetry ? (
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

/** Leads back here afterwards. A whole page load: what this one holds was read as who is signed in no more. */
function SignInLink() {
	const t = useTranslations("auth.signIn");
	const here = usePathname();
	return (
		<a href={`${pages.signIn()}?next=${encodeURIComponent(here)}`} className={buttonClass({ size: "sm" })}>
			{t("submit")}
		</a>
	);
}
