"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Page } from "./page";

/** What a route's error.tsx shows: `digest` is the reference in the server's log. */
export function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
	const t = useTranslations("common");
	return (
		<Page width="narrow">
			<div role="alert" className="space-y-4 py-16 text-center">
				<h1 className="font-semibold text-xl">{t("pageErrorTitle")}</h1>
				{error.digest ? <p className="text-muted">{t("errorReference", { id: error.digest })}</p> : null}
				<Button look="primary" onClick={reset}>
					{t("retry")}
				</Button>
			</div>
		</Page>
	);
}
