// Generated from specs/ (sha256 of the bundle: 44adb9ed03a43450bc1af27b616cdef4c072865d25f3bc70cfef086522a53950).
// Do not edit: change the description and run `pnpm generate`.

export interface paths {
    "/security/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges an API key for a security token.
         * @description The key must be valid and unexpired, and the request must come from one of its trusted IP addresses. The token then works
         *     from any address and expires after one hour. No status codes and no error bodies are documented.
         */
        post: operations["postSecurityV1Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites new users by email.
         * @description Needs the admin role.
         *
         *     What GoldLeaf does with a list of which one entry is refused is not documented.
         */
        post: operations["postOrganizationUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An API key, by its value and its name. */
        TokenRequest: {
            /** @description The API key, as generated on GoldLeaf's integrations page. */
            apiKey: string;
            /** @description The name that the key was given. */
            name: string;
            /** @constant */
            grantType: "client_credentials";
        };
        /** @description A security token, in either of the two documented shapes. */
        TokenAnswer: {
            /** @description The bearer token. */
            securityToken: string;
            /** @description When the token expires. The docs call it a date-time and do not state its format. */
            expires?: unknown;
        } | {
            data: {
                /** @description The bearer token. */
                securityToken: string;
            };
        };
        /** @description One person to invite. */
        UserInvitation: {
            /**
             * Format: email
             * @description Address of the person to invite.
             */
            email?: string;
            /**
             * Format: password
             * @description At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.
             */
            password?: string;
        };
        /** @description The people to invite. The docs mark nothing inside the body as required. */
        UserInvitations: {
            /** @description Objects with an address and a password each, despite the name. */
            emailAddresses?: components["schemas"]["UserInvitation"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postSecurityV1Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "apiKey": "the-api-key",
                 *       "name": "The name of the API key",
                 *       "grantType": "client_credentials"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The security token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
        };
    };
    postOrganizationUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "emailAddresses": [
                 *         {
                 *           "email": "ada@example.com",
                 *           "password": "Example-1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserInvitations"];
            };
        };
        responses: {
            /** @description Invitations were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Input data is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller is not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
