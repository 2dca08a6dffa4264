"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, type ButtonLook } from "@/components/ui/button";

interface CopyButtonProps extends ButtonLook {
	text: string;
	label?: string;
	/** Its whole name, where several stand on a page. */
	"aria-label"?: string;
}

export function CopyButton({ text, label, ...look }: CopyButtonProps) {
	const t = useTranslations("common");
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		await navigator.clipboard.writeText(text);
		setCopied(true);
		setTimeout(() => setCopied(false), 2000);
	};
	return (
		<Button onClick={copy} {...look}>
			{copied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
			<span aria-live="polite">{copied ? t("copied") : (label ?? t("copy"))}</span>
		</Button>
	);
}
