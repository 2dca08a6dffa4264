"use client";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Button, buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { confirmAddress } from "@/lib/client/account";
import { ApiError } from "@/lib/client/http";
import { pages } from "@/lib/config/paths";

/** A press, not the visit, uses the link up: mail scanners open links. */
export function ConfirmForm({ token }: { token: string }) {
	const t = useTranslations("auth.confirm");
	const confirm = useMutation({ mutationFn: () => confirmAddress(token) });
	if (confirm.isSuccess) {
		return (
			<div className="space-y-4">
				<Callout tone="success" title={t("doneTitle")}>
					{t("done")}
				</Callout>
				<Link href={pages.enter()} className={buttonClass({ look: "primary" })}>
					{t("goOn")}
				</Link>
			</div>
		);
	}
	const taken = confirm.error instanceof ApiError && confirm.error.code === "conflict";
	return (
		<div className="space-y-4">
			{taken ? <Callout tone="warning">{t("taken")}</Callout> : <ErrorMessage error={confirm.error} />}
			<Button look="primary" className="w-full" busy={confirm.isPending} onClick={() => confirm.mutate()}>
				{t("submit")}
			</Button>
		</div>
	);
}
