/**
 * What a host of the site may set. The address that receives « signaler une erreur » is empty until the Région gives
 * one: the mail then opens without a recipient, and the card says so.
 */
export const CONFIG = {
  contactEmail: '',
} as const
