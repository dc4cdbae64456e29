/** 200 with a JSON body. */
export const ok = (body: unknown, init?: ResponseInit) => Response.json(body, init);
/** 201: something was made. */
export const created = (body: unknown) => Response.json(body, { status: 201 });
/** 202: a job was started. */
export const accepted = (body: unknown) => Response.json(body, { status: 202 });
/** 204: done, nothing to say. */
export const noContent = () => new Response(null, { status: 204 });
