-- DropIndex
DROP INDEX "consent_event_workspace_id_profile_id_purpose_id_at_idx";

-- CreateIndex
CREATE INDEX "consent_event_workspace_id_profile_id_purpose_id_at_id_acti_idx" ON "consent_event"("workspace_id", "profile_id", "purpose_id", "at" DESC, "id" DESC, "action");
