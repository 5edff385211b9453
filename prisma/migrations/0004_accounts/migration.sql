-- Who may sign in, what they may do, and by which one-time links they came. Nothing here is public.

-- AlterTable
ALTER TABLE "editor" ADD COLUMN     "role" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "auth_user" (
    "id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_two_factor" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(6),

    CONSTRAINT "auth_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_ticket" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "editor_id" UUID,
    "email" TEXT,
    "role" TEXT,
    "byline" JSONB,
    "given_by_id" UUID,
    "given_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "auth_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_limit" (
    "key" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "auth_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_editor_id_key" ON "auth_user"("editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_account_provider_id_account_id_key" ON "auth_account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE INDEX "auth_two_factor_user_id_idx" ON "auth_two_factor"("user_id");

-- CreateIndex
CREATE INDEX "auth_two_factor_secret_idx" ON "auth_two_factor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "auth_ticket_token_hash_key" ON "auth_ticket"("token_hash");

-- CreateIndex
CREATE INDEX "auth_ticket_editor_id_idx" ON "auth_ticket"("editor_id");

-- CreateIndex
CREATE INDEX "auth_ticket_given_by_id_idx" ON "auth_ticket"("given_by_id");

-- CreateIndex
CREATE INDEX "auth_limit_until_idx" ON "auth_limit"("until");

-- AddForeignKey
ALTER TABLE "auth_user" ADD CONSTRAINT "auth_user_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_ticket" ADD CONSTRAINT "auth_ticket_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_ticket" ADD CONSTRAINT "auth_ticket_given_by_id_fkey" FOREIGN KEY ("given_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


alter table editor
  add constraint editor_role check (role in ('contributor', 'editor', 'publisher', 'administrator')),
  add constraint editor_role_of_person check (kind = 'person' or role is null),
  add constraint editor_version check (version > 0);

alter table auth_user
  add constraint auth_user_email check (email = lower(email) and email like '_%@_%');

alter table auth_session
  add constraint auth_session_expires check (expires_at > created_at);

alter table auth_ticket
  add constraint auth_ticket_hash check (octet_length(token_hash) = 32),
  add constraint auth_ticket_role check (role in ('contributor', 'editor', 'publisher', 'administrator')),
  add constraint auth_ticket_expires check (expires_at > given_at),
  add constraint auth_ticket_shape check (
    case kind
      when 'setup' then num_nonnulls(editor_id, email, role, byline, given_by_id) = 0
      -- Somebody new, or an editor who comes back; the address goes once the invitation is taken.
      when 'invite' then role is not null and byline is not null and given_by_id is not null
        and (email is null) = (used_at is not null)
      when 'reset' then editor_id is not null and given_by_id is not null and num_nonnulls(email, role, byline) = 0
      else false
    end);

alter table auth_limit
  add constraint auth_limit_tries check (tries > 0),
  add constraint auth_limit_key check (octet_length(key) = 32);
