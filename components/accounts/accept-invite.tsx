"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { acceptInvite } from "@/lib/client/account";
import { signOut } from "@/lib/client/session";
import { pages } from "@/lib/config/paths";

interface AcceptInviteProps {
	token: string;
	workspace: string;
	/** Who is signed in. */
	email: string;
}

export function AcceptInvite({ token, workspace, email }: AcceptInviteProps) {
	const t = useTranslations("auth.invite");
	const accept = useMutation({
		mutationFn: () => acceptInvite(token),
		onSuccess: (joined) => location.assign(pages.workspace(joined.workspace)),
	});
	const leave = useMutation({ mutationFn: () => signOut(pages.invite(token)) });
	return (
		<div className="space-y-4">
			<p className="text-muted">{t("signedInAs", { email })}</p>
			<ErrorMessage error={accept.error ?? leave.error} />
			<Button
				look="primary"
				className="w-full whitespace-normal"
				busy={accept.isPending || accept.isSuccess}
				onClick={() => accept.mutate()}
			>
				{t("accept", { workspace })}
			</Button>
			<Button look="ghost" className="w-full" busy={leave.isPending} onClick={() => leave.mutate()}>
				{t("otherAccount")}
			</Button>
		</div>
	);
}
