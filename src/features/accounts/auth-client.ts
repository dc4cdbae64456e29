'use client';

import { createAuthClient } from 'better-auth/react';

/** Signing in, up and out. */
export const authClient = createAuthClient();
