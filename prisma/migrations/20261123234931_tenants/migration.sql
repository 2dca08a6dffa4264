-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "secret" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "workspace_id" UUID,
    "subject" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "address" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_pkey" PRIMARY KEY ("kind","key")
);

-- CreateTable
CREATE TABLE "workspace" (
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "invite" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invite_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "audit_line" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_line_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "media" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "attribute" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "type" TEXT NOT NULL,

    CONSTRAINT "attribute_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'active',
    "url" TEXT,
    "image_url" TEXT,
    "rank" INTEGER,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "variant" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "options" JSONB NOT NULL DEFAULT '{}',
    "sku" TEXT NOT NULL DEFAULT '',
    "price" DECIMAL(12,2),
    "available" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "collection" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "product_collection" (
    "workspace_id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "product_collection_pkey" PRIMARY KEY ("workspace_id","collection_id","product_id")
);

-- CreateTable
CREATE TABLE "product_revision" (
    "workspace_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "product_id" UUID NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "product_revision_pkey" PRIMARY KEY ("workspace_id","content_hash")
);

-- CreateTable
CREATE TABLE "catalog_snapshot" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "products" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_snapshot_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "snapshot_item" (
    "workspace_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "snapshot_item_pkey" PRIMARY KEY ("workspace_id","snapshot_id","product_id")
);

-- CreateTable
CREATE TABLE "catalog_state" (
    "workspace_id" UUID NOT NULL,
    "overlay" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_state_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "catalog_import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "file" BYTEA,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB NOT NULL DEFAULT '{}',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "purpose" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "purpose_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "quiz" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "paused_message" JSONB NOT NULL DEFAULT '{}',
    "draft" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "version_id" UUID,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quiz_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "quiz_version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "semantics" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "notices" JSONB NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quiz_version_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "link" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "medium" TEXT NOT NULL DEFAULT '',
    "campaign" TEXT NOT NULL DEFAULT '',
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "link_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "response" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "link_id" UUID,
    "test" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL,
    "utm" JSONB NOT NULL DEFAULT '{}',
    "referrer_host" TEXT NOT NULL DEFAULT '',
    "device" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "last_event_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "state" JSONB NOT NULL,
    "result" JSONB,
    "duplicate_batches" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "projected" INTEGER NOT NULL DEFAULT -1,

    CONSTRAINT "response_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event_batch" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "events" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_batch_pkey" PRIMARY KEY ("workspace_id","response_id","id")
);

-- CreateTable
CREATE TABLE "response_answer" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "choice_id" TEXT NOT NULL DEFAULT '',
    "quiz_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "number" DOUBLE PRECISION,

    CONSTRAINT "response_answer_pkey" PRIMARY KEY ("workspace_id","response_id","question_id","choice_id")
);

-- CreateTable
CREATE TABLE "response_screen" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "screen_id" TEXT NOT NULL,
    "quiz_id" UUID NOT NULL,
    "passed" BOOLEAN NOT NULL,

    CONSTRAINT "response_screen_pkey" PRIMARY KEY ("workspace_id","response_id","screen_id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "quiz_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "match" DOUBLE PRECISION,
    "placed_by" TEXT NOT NULL,
    "clicked_at" TIMESTAMPTZ(3),

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("workspace_id","response_id","slot_id","product_id")
);

-- CreateTable
CREATE TABLE "credit" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "choice_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "quiz_id" UUID NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("workspace_id","response_id","choice_id","product_id")
);

-- CreateTable
CREATE TABLE "personal_value" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_value_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "consent_event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "purpose_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "notice_hash" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rejection" (
    "workspace_id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rejection_pkey" PRIMARY KEY ("workspace_id","quiz_id","reason","hour")
);

-- CreateIndex
CREATE INDEX "user_email_idx" ON "user"("email");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "token_purpose_subject_idx" ON "token"("purpose", "subject");

-- CreateIndex
CREATE INDEX "token_expires_at_idx" ON "token"("expires_at");

-- CreateIndex
CREATE INDEX "address_workspace_id_target_id_idx" ON "address"("workspace_id", "target_id");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribute_workspace_id_key_key" ON "attribute"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "product_workspace_id_status_title_idx" ON "product"("workspace_id", "status", "title");

-- CreateIndex
CREATE UNIQUE INDEX "product_workspace_id_external_id_key" ON "product"("workspace_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "variant_workspace_id_product_id_external_id_key" ON "variant"("workspace_id", "product_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_workspace_id_key_key" ON "collection"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "product_collection_workspace_id_product_id_idx" ON "product_collection"("workspace_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_snapshot_workspace_id_hash_key" ON "catalog_snapshot"("workspace_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "purpose_workspace_id_key_key" ON "purpose"("workspace_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "notice_workspace_id_purpose_id_locale_number_key" ON "notice"("workspace_id", "purpose_id", "locale", "number");

-- CreateIndex
CREATE UNIQUE INDEX "quiz_version_workspace_id_quiz_id_number_key" ON "quiz_version"("workspace_id", "quiz_id", "number");

-- CreateIndex
CREATE INDEX "link_workspace_id_quiz_id_idx" ON "link"("workspace_id", "quiz_id");

-- CreateIndex
CREATE INDEX "response_workspace_id_quiz_id_created_at_idx" ON "response"("workspace_id", "quiz_id", "created_at");

-- CreateIndex
CREATE INDEX "response_answer_workspace_id_quiz_id_question_id_choice_id_idx" ON "response_answer"("workspace_id", "quiz_id", "question_id", "choice_id");

-- CreateIndex
CREATE INDEX "response_screen_workspace_id_quiz_id_screen_id_idx" ON "response_screen"("workspace_id", "quiz_id", "screen_id");

-- CreateIndex
CREATE INDEX "recommendation_workspace_id_quiz_id_product_id_idx" ON "recommendation"("workspace_id", "quiz_id", "product_id");

-- CreateIndex
CREATE INDEX "credit_workspace_id_quiz_id_choice_id_idx" ON "credit"("workspace_id", "quiz_id", "choice_id");

-- CreateIndex
CREATE INDEX "personal_value_workspace_id_response_id_idx" ON "personal_value"("workspace_id", "response_id");

-- CreateIndex
CREATE INDEX "consent_event_workspace_id_response_id_idx" ON "consent_event"("workspace_id", "response_id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_workspace_id_product_id_fkey" FOREIGN KEY ("workspace_id", "product_id") REFERENCES "product"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_collection" ADD CONSTRAINT "product_collection_workspace_id_collection_id_fkey" FOREIGN KEY ("workspace_id", "collection_id") REFERENCES "collection"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_collection" ADD CONSTRAINT "product_collection_workspace_id_product_id_fkey" FOREIGN KEY ("workspace_id", "product_id") REFERENCES "product"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_item" ADD CONSTRAINT "snapshot_item_workspace_id_snapshot_id_fkey" FOREIGN KEY ("workspace_id", "snapshot_id") REFERENCES "catalog_snapshot"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_item" ADD CONSTRAINT "snapshot_item_workspace_id_content_hash_fkey" FOREIGN KEY ("workspace_id", "content_hash") REFERENCES "product_revision"("workspace_id", "content_hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_workspace_id_purpose_id_fkey" FOREIGN KEY ("workspace_id", "purpose_id") REFERENCES "purpose"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz_version" ADD CONSTRAINT "quiz_version_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz_version" ADD CONSTRAINT "quiz_version_workspace_id_snapshot_id_fkey" FOREIGN KEY ("workspace_id", "snapshot_id") REFERENCES "catalog_snapshot"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "quiz_version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_workspace_id_link_id_fkey" FOREIGN KEY ("workspace_id", "link_id") REFERENCES "link"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_batch" ADD CONSTRAINT "event_batch_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_answer" ADD CONSTRAINT "response_answer_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_screen" ADD CONSTRAINT "response_screen_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_value" ADD CONSTRAINT "personal_value_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
