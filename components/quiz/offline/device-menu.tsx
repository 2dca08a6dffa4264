"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ban, Link2, MoreHorizontal, PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { refreshDevices, revokeDevice } from "@/lib/client/devices";
import type { DeviceRow } from "@/lib/contracts/devices";
import { DeviceDialog } from "./device-dialog";

interface DeviceMenuProps {
	workspace: string;
	quiz: string;
	locales: string[];
	device: DeviceRow;
	onPair: () => void;
}

export function DeviceMenu({ workspace, quiz, locales, device, onPair }: DeviceMenuProps) {
	const t = useTranslations("devices");
	const common = useTranslations("common");
	const client = useQueryClient();
	const [open, setOpen] = useState<"edit" | "revoke" | null>(null);
	const { id, name } = device;
	const close = () => setOpen(null);
	const revoke = useMutation({
		mutationFn: () => revokeDevice(workspace, quiz, id),
		onSuccess: async () => {
			close();
			await refreshDevices(client, workspace, quiz);
		},
	});
	return (
		<>
			<DropdownMenu
				trigger={
					<IconButton label={t("menu", { name })}>
						<MoreHorizontal size={16} aria-hidden="true" />
					</IconButton>
				}
			>
				<MenuItem icon={<Link2 />} onSelect={onPair}>
					{device.pairedAt === null ? t("pair") : t("pairAgain")}
				</MenuItem>
				<MenuItem icon={<PenLine />} onSelect={() => setOpen("edit")}>
					{common("edit")}
				</MenuItem>
				<MenuItem icon={<Ban />} onSelect={() => setOpen("revoke")}>
					{t("revoke")}
				</MenuItem>
			</DropdownMenu>
			{open === "edit" ? <DeviceDialog {...{ workspace, quiz, locales, device }} onClose={close} /> : null}
			<ConfirmDialog
				open={open === "revoke"}
				onOpenChange={close}
				title={t("revokeTitle", { name })}
				description={t("revokeText")}
				confirmLabel={t("revokeNow")}
				busy={revoke.isPending}
				error={revoke.error}
				onConfirm={() => revoke.mutate()}
			/>
		</>
	);
}
